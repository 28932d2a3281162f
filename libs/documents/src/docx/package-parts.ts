import { RefusedCv } from '../check/refusal.js';
import { isContentType, isSafeLink, relationshipKind } from './allowed.js';
import { attribute, readXml } from './read-xml.js';

/** Checks the list of part types. @throws RefusedCv for a type that a CV does not need. */
export function checkContentTypes(bytes: Buffer): void {
  readXml(bytes, {
    open(tag) {
      if (tag.local === 'Types') return;
      const type = attribute(tag, 'ContentType')?.trim() ?? '';
      if (/macro|vba/i.test(type)) throw new RefusedCv('cv.macro');
      if (!isContentType(type)) throw new RefusedCv('cv.attachment');
    },
  });
}

/** The only path from which the main text is read. */
const MAIN_PART = /^\/?word\/document\d*\.xml$/;

/** Checks the relationships of a part. A link in the text may lead outside; content loaded on opening may not. @throws RefusedCv */
export function checkRelationships(bytes: Buffer): void {
  readXml(bytes, {
    open(tag) {
      if (tag.local === 'Relationships') return;
      const type = attribute(tag, 'Type')?.trim() ?? '';
      const target = attribute(tag, 'Target')?.trim() ?? '';
      const mode = attribute(tag, 'TargetMode')?.trim() ?? 'Internal';
      const kind = relationshipKind(type);
      if (mode !== 'Internal') {
        if (mode !== 'External' || kind !== 'hyperlink' || !isSafeLink(target)) throw new RefusedCv('cv.external');
      } else if (kind === null) throw new RefusedCv(/vba|macro/i.test(type) ? 'cv.macro' : 'cv.attachment');
      else if (!isPathInside(target)) throw new RefusedCv('cv.external');
      else if (kind === 'officeDocument' && !MAIN_PART.test(target)) throw new RefusedCv('cv.disguised');
    },
  });
}

/** Whether the target is a path within the document, of plain characters. */
const isPathInside = (target: string) => /^[\w./ #-]*$/.test(target) && !target.startsWith('//');
