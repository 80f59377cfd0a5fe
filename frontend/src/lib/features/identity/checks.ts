import { common } from '#lib/i18n/common.ts';
import { t } from './messages.ts';

export const shortestPassword = 12;

export function emailProblem(email: string): string | undefined {
	return /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(email.trim()) ? undefined : common('form.email');
}

export function requiredProblem(text: string, label: string): string | undefined {
	return text.trim() ? undefined : t('field.missing', { label });
}

export function newPasswordProblem(password: string, optional = false): string | undefined {
	const length = [...password].length;
	if (optional && length === 0) return undefined;
	return length >= shortestPassword ? undefined : t('password.short', { n: length });
}
