/** The list of imports, or one of them; reached from the settings only. */
export const importPath = (id = '') => `/einstellungen/import${id && '/'}${id}`;
