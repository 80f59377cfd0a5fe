/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../api/gen/schema';

import { typed } from '#lib/api/document.ts';
export type MailboxQueryVariables = Exact<{
  first: number;
}>;


export type MailboxQuery = { mailbox: Array<{ id: string, to: string, subject: string, text: string, sentAt: string }> | null };

export const MailboxQueryDocument = typed<MailboxQuery, MailboxQueryVariables>(
  'sha256:087cb7ca2f4d13ae6b191c8bc38bc55888bebfd4fb863d0f5e00b7ca85af18c8',
);