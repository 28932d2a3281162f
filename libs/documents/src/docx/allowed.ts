/** Parts allowed in a plain Word document (ECMA-376); anything else is refused. */

/** Extensions of part names. */
export const PART_NAME =
  /^(?:[\w-][\w .-]*\/)*(?:\[Content_Types\]|[\w-][\w .-]*|)(?:\.(?:xml|rels|vml|png|jpe?g|gif|bmp|tiff?|emf|wmf|svg|webp|wdp|odttf|ttf))$/i;
const FOLDER_NAME = /^(?:[\w-][\w .-]*\/)+$/;
export const isPartName = (name: string): boolean => PART_NAME.test(name) || FOLDER_NAME.test(name);

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';
const CONTENT_TYPES: readonly RegExp[] = [
  /^application\/xml$/,
  /^application\/vnd\.openxmlformats-package\.(?:relationships|core-properties)\+xml$/,
  /^application\/vnd\.openxmlformats-officedocument\.(?:extended-properties|custom-properties|customXmlProperties|theme|themeOverride|vmlDrawing|obfuscatedFont)(?:\+xml)?$/,
  /^application\/vnd\.openxmlformats-officedocument\.drawingml\.(?:diagram\w+)\+xml$/,
  /^application\/vnd\.ms-office\.(?:drawingml\.diagramDrawing|classificationlabels)\+xml$/,
  /^application\/vnd\.ms-word\.stylesWithEffects\+xml$/,
  /^application\/x-font(?:data|-ttf)$/,
  /^image\/(?:png|jpe?g|gif|bmp|tiff?|x-emf|x-wmf|emf|wmf|svg\+xml|webp|vnd\.ms-photo)$/,
];
const WORD_PARTS = new Set(
  `document.main document.glossary styles settings webSettings fontTable numbering header footer footnotes endnotes comments
   commentsExtended commentsIds commentsExtensible people`.split(/\s+/),
);

export function isContentType(type: string): boolean {
  if (type.startsWith(WORD)) return type.endsWith('+xml') && WORD_PARTS.has(type.slice(WORD.length, -'+xml'.length));
  return CONTENT_TYPES.some((allowed) => allowed.test(type));
}

const RELATIONSHIP_SPACE =
  /^http:\/\/(?:schemas\.openxmlformats\.org\/(?:officeDocument|package)\/2006\/relationships(?:\/metadata)?|purl\.oclc\.org\/ooxml\/officeDocument\/relationships(?:\/metadata)?|schemas\.microsoft\.com\/office\/\d{4}(?:\/\d{2})?\/relationships)\/([\w-]+)$/;
const RELATIONSHIPS = new Set(
  `officeDocument core-properties coreProperties extended-properties extendedProperties custom-properties customProperties thumbnail
   styles stylesWithEffects settings webSettings fontTable numbering theme themeOverride header footer footnotes endnotes comments
   commentsExtended commentsIds commentsExtensible people image hyperlink font customXml customXmlProps glossaryDocument hdphoto
   diagramData diagramLayout diagramQuickStyle diagramColors diagramDrawing classificationlabels`.split(/\s+/),
);

/** Returns `hyperlink`, `image`…; null for a relationship that a CV does not need. */
export function relationshipKind(type: string): string | null {
  const kind = RELATIONSHIP_SPACE.exec(type)?.[1];
  return kind !== undefined && RELATIONSHIPS.has(kind) ? kind : null;
}

/** Fields that only show properties of the document. */
const FIELDS = new Set(
  `PAGE NUMPAGES SECTION SECTIONPAGES DATE TIME CREATEDATE SAVEDATE PRINTDATE EDITTIME AUTHOR TITLE SUBJECT KEYWORDS COMMENTS LASTSAVEDBY
   FILENAME FILESIZE NUMCHARS NUMWORDS HYPERLINK TOC TC REF PAGEREF NOTEREF STYLEREF SEQ SYMBOL FORMTEXT FORMCHECKBOX FORMDROPDOWN
   DOCPROPERTY INDEX XE EQ ADVANCE LISTNUM AUTONUM USERNAME USERINITIALS USERADDRESS`.split(/\s+/),
);

/** Returns whether a field instruction is allowed; its first word is the command. */
export function isFieldAllowed(instruction: string): boolean {
  const [word = '', target] = instruction.trim().split(/\s+/);
  if (word === '') return true;
  if (!FIELDS.has(word.toUpperCase())) return false;
  return (
    word.toUpperCase() !== 'HYPERLINK' ||
    target === undefined ||
    /^\\[a-z]$/i.test(target) ||
    isSafeLink(target.replace(/^["“”]|["“”]$/g, ''))
  );
}

/** Returns whether a link leads to the web, to a mailbox, or to a place in the document. */
export function isSafeLink(target: string): boolean {
  if (target.startsWith('#')) return true;
  return URL.canParse(target) && ['http:', 'https:', 'mailto:'].includes(new URL(target).protocol);
}
