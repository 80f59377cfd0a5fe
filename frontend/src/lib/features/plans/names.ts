import { t } from './messages.ts';
import type { ColumnShownFragment } from './plans.gen.ts';

export const columnName = ({ measure, name }: ColumnShownFragment): string => (measure === 'OWN' ? (name ?? '') : t(`column.${measure}`));
