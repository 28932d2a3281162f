import { diplomaTitle } from '@seve/reference';
import type { ClassCertification } from './certification.dto.js';

export const viewOfCertification = (key: string, level: number): ClassCertification => ({
  key,
  title: diplomaTitle(key),
  level,
});
