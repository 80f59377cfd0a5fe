import type { BudgetCategory, CostKind, SettlementState } from '#lib/api/gen/schema.ts';
import { say } from './messages.ts';

export const categories: readonly BudgetCategory[] = [
	'SPACE', 'CO_EXHIBITOR_FEES', 'BUILDING', 'OPERATION', 'EXHIBITS', 'STAFF', 'TRAVEL', 'INVITATIONS', 'HOSPITALITY', 'LEADS', 'INSURANCE', 'CONTINGENCY'
];
export const keys: readonly CostKind[] = ['EQUAL', 'PER_AREA', 'BY_USE', 'FIXED', 'PERCENT', 'CAUSER', 'BY_BENEFIT'];

export const categoryName = (category: string) => say(`category.${category as BudgetCategory}`);
export const keyName = (key: CostKind) => say(`key.${key}`);
export const keyText = (key: CostKind) => say(`keyText.${key}`);
export const stateName = (state: SettlementState) => say(`state.${state}`);
