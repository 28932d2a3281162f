import { Injectable } from '@nestjs/common';
import { NotFound } from '@seve/domain';
import { isLetterName, letters, renderSample, sampleSubject } from '@seve/mailing';
import type { LetterPreviewQuery, LetterPreviewView, LetterSampleView } from './letter-previews.dto.js';

@Injectable()
export class LetterPreviewsService {
  list(): LetterSampleView[] {
    return Object.keys(letters)
      .filter(isLetterName)
      .map((name) => ({
        name,
        isSecret: letters[name].isSecret,
        subjects: { fr: sampleSubject(name, 'fr'), en: sampleSubject(name, 'en') },
      }));
  }

  /** @throws NotFound for a letter that we do not write. */
  async read(name: string, { locale, part }: LetterPreviewQuery): Promise<LetterPreviewView> {
    if (!isLetterName(name)) throw new NotFound('not-found');
    const { subject, [part]: content } = await renderSample(name, locale);
    return { subject, content };
  }
}
