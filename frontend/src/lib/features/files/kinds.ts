const pictures = ['image/png', 'image/jpeg', 'image/webp', 'image/gif'];
const endings = 'pdf docx xlsx pptx doc xls ppt odt ods odp csv txt md dwg dxf step stp stl zip'.split(' ');

/** What the device offers to choose from; pictures by type, so that phones hand over theirs in one of these. */
export const accepted = [...pictures, ...endings.map((ending) => `.${ending}`)].join(',');

/** `PDF` for `Offerte.pdf`. */
export const ending = (name: string) => name.slice(name.lastIndexOf('.') + 1).toUpperCase();
