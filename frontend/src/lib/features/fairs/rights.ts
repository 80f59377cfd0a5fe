import type { Role } from '#lib/api/gen/schema.ts';

const speakers: readonly Role[] = ['OWNER', 'ADMIN', 'MODERATOR', 'LEAD'];

/** Whether somebody speaks for its firm, and so may begin a joint appearance. */
export const mayBegin = ({ role }: { role: Role }) => speakers.includes(role);
