import type { CompanyImage } from '@seve/database';
import { isMessageCode, type Locale, sentence } from '@seve/domain';
import type { OwnCompanyImage, ShownImage } from './company-images.dto.js';

export const viewOfShown = ({ id, alt, width, height }: CompanyImage): ShownImage => ({ id, alt, width, height });

export function viewOfOwn(image: CompanyImage, locale: Locale): OwnCompanyImage {
  const { role, state, refusalCode } = image;
  const code = refusalCode !== null && isMessageCode(refusalCode) ? refusalCode : 'image.broken';
  return { ...viewOfShown(image), role, state, refusal: state === 'refused' ? sentence(code, locale) : null };
}
