/** A cost on its way: who pays it, what it is for, who bears how much of it. */
export interface Cost {
	group: string;
	payer: string;
	shares: readonly (readonly [string, number])[];
}
export interface Block {
	id: string;
	value: number;
	y: number;
	height: number;
}
export interface Link {
	key: string;
	firm: string;
	value: number;
	path: string;
	width: number;
}
interface Size {
	width: number;
	height: number;
	gap: number;
}
export const BLOCK = 12;

/** Three columns of blocks and the bands between them; every unit that leaves the left arrives on the right. */
export function flows(costs: readonly Cost[], firms: readonly string[], size: Size) {
	const groups = [...new Set(costs.map(({ group }) => group))];
	const total = costs.reduce((sum, { shares }) => sum + shares.reduce((part, [, value]) => part + value, 0), 0);
	const most = Math.max(firms.length, groups.length, 1);
	const scale = total > 0 ? (size.height - size.gap * (most - 1)) / total : 0;
	const paid = (firm: string, group?: string) => sum(costs.filter((one) => one.payer === firm && (!group || one.group === group)).flatMap(({ shares }) => shares));
	const borne = (firm: string, group?: string) => sum(costs.filter((one) => !group || one.group === group).flatMap(({ shares }) => shares.filter(([id]) => id === firm)));
	const left = column(firms, (firm) => paid(firm), scale, size);
	const middle = column(groups, (group) => sum(costs.filter((one) => one.group === group).flatMap(({ shares }) => shares)), scale, size);
	const right = column(firms, (firm) => borne(firm), scale, size);
	const centre = (size.width - BLOCK) / 2;
	const links = [
		...bands(left, middle, (firm, group) => paid(firm, group), BLOCK, centre, scale, true),
		...bands(middle, right, (group, firm) => borne(firm, group), centre + BLOCK, size.width - BLOCK, scale, false)
	];
	return { left, middle, right, links, centre };
}

const sum = (shares: readonly (readonly [string, number])[]) => shares.reduce((total, [, value]) => total + value, 0);

function column(ids: readonly string[], valueOf: (id: string) => number, scale: number, { height, gap }: Size): Block[] {
	const known = ids.map((id) => ({ id, value: valueOf(id) })).filter(({ value }) => value > 0);
	const used = known.reduce((total, { value }) => total + value * scale, 0) + gap * Math.max(known.length - 1, 0);
	let y = (height - used) / 2;
	return known.map(({ id, value }) => {
		const block = { id, value, y, height: value * scale };
		y += block.height + gap;
		return block;
	});
}

function bands(from: Block[], to: Block[], valueOf: (from: string, to: string) => number, x1: number, x2: number, scale: number, isFirst: boolean): Link[] {
	const filled = new Map(to.map(({ id, y }) => [id, y]));
	return from.flatMap((start) => {
		let y = start.y;
		return to.flatMap((end) => {
			const value = valueOf(start.id, end.id);
			if (value <= 0) return [];
			const width = value * scale;
			const [y1, y2, turn] = [y + width / 2, (filled.get(end.id) ?? end.y) + width / 2, (x1 + x2) / 2];
			y += width;
			filled.set(end.id, (filled.get(end.id) ?? end.y) + width);
			const path = `M${x1},${y1} C${turn},${y1} ${turn},${y2} ${x2},${y2}`;
			return [{ key: `${start.id}-${end.id}-${isFirst}`, firm: isFirst ? start.id : end.id, value, path, width }];
		});
	});
}
