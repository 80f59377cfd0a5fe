import { describe, expect, it } from 'vitest';
import { deviceOf } from './device.ts';

const chrome = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';

describe('a device', () => {
	it.each([
		[chrome, 'Chrome', 'Windows', false],
		[`${chrome} Edg/140.0.0.0`, 'Edge', 'Windows', false],
		['Mozilla/5.0 (iPhone; CPU iPhone OS 26_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.1 Mobile/15E148 Safari/604.1', 'Safari', 'iPhone', true],
		['Mozilla/5.0 (X11; Linux x86_64; rv:147.0) Gecko/20100101 Firefox/147.0', 'Firefox', 'Linux', false]
	])('is told by %s', (userAgent, browser, system, isPhone) => {
		expect(deviceOf(userAgent)).toEqual({ browser, system, isPhone });
	});
	it.each([null, '', 'curl/8.5'])('stays unknown for %j', (userAgent) => {
		expect(deviceOf(userAgent)).toBeNull();
	});
});
