/** The dialog belongs to moderation, and comes with its words only when it is wanted. */
export const loadReport = () => import('#lib/features/moderation/public.ts').then(({ reportDialog }) => reportDialog());
