import { expect, test } from 'vitest';
import { csvOf, entriesOf, worth } from './carnet.ts';
import { load, sizeOf, unitsFrom, type Exhibit } from './model.ts';

const goods = { __typename: 'ExhibitGoods' as const, id: 'exhibit_goods_1', customs: 'CARNET' as const, serialNumber: '=P6-1', value: 480_000, currency: 'CHF', origin: 'CH', packedAt: null, returnedAt: null };
const one = {
	id: 'fair_exhibit_1', title: 'Abfüller «P6"', pieces: 2, width: 80, depth: 60, height: 0, weight: 45_500, power: 900, needs: [], arrivesOn: null, returnsOn: null, version: 1, viewerCanEdit: true,
	organisation: null, zone: { id: 'stand_zone_1', title: 'Theke' }, goods
} as unknown as Exhibit;
const sold = { ...one, id: 'fair_exhibit_2', goods: { ...goods, customs: 'SOLD' as const } };
const theirs = { ...one, id: 'fair_exhibit_3', zone: null, goods: null };

test('a carnet holds what comes back, with all pieces together, and no cell becomes a formula', () => {
	const entries = entriesOf([sold, one, theirs]);
	expect(entries).toMatchObject([{ item: 1, pieces: 2, weight: 91_000, value: 960_000 }]);
	expect([...worth([...entries, { ...entries[0]!, currency: 'EUR' }])]).toEqual([['CHF', 960_000], ['EUR', 960_000]]);
	expect(csvOf(['Nr.', 'Ware'], entries)).toBe('\uFEFF"Nr.";"Ware"\r\n1;"Abfüller «P6""";"\'=P6-1";2;91.000;9600.00;"CHF";"CH"\r\n');
});

test('what stands in a zone adds up, whosever it is', () => {
	expect(load([one, sold, theirs], 'stand_zone_1')).toEqual({ things: 4, weight: 182_000, power: 3600 });
	expect(load([one, theirs], null)).toEqual({ things: 2, weight: 91_000, power: 1800 });
	expect(sizeOf(one)).toBe('80 × 60 × – cm');
	expect([unitsFrom('45,5', 1000), unitsFrom('', 100), unitsFrom('viel', 1)]).toEqual([45_500, 0, null]);
});
