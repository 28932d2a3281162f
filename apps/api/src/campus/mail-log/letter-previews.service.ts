import { Injectable } from '@nestjs/common';
import { isLetterName, LETTER_NAMES, NotFound } from '@seve/domain';
import { letters, renderSample, sampleSubject } from '@seve/mailing';
import type { LetterPreviewQuery, LetterPreviewView, LetterSampleView } from './letter-previews.dto.js';

@Injectable()
export class LetterPreviewsService {
  list(): LetterSampleView[] {
    return LETTER_NAMES.map((name) => ({
      name,
      isSecret: letters[name].isSecret,
      subjects: { fr: sampleSubject(name, 'fr'), en: sampleSubject(name, 'en') },
    }));
  }

  /** @throws NotFound for an unknown letter. */
  async read(name: string, { locale, part }: LetterPreviewQuery): Promise<LetterPreviewView> {
    if (!isLetterName(name)) throw new NotFound('not-found');
    const { subject, [part]: content } = await renderSample(name, locale);
    return { subject, content };
  }
}
