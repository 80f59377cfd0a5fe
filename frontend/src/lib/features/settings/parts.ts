/** Pages that are reached from here only: their addresses need not come with the first page. */
export const parts = { stages: '/einstellungen/stufen', imports: '/einstellungen/import', exports: '/einstellungen/export' } as const;
