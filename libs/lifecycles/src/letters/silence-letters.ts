import { type CompanyReader, membersToTell } from '@seve/database';
import type { LetterName } from '@seve/domain';
import type { NewEmail, UnitOfWork } from '@seve/jobs';
import { type LetterParams, letterParams } from '@seve/mailing';

type SilenceLetter = Extract<LetterName, 'company-silence-warning' | 'company-offers-paused' | 'company-offers-resumed'>;
type Said<Name extends SilenceLetter> = Omit<LetterParams[Name], 'firstName' | 'companyName' | 'link'>;

/** Page linked from each letter: the applications to answer, or the offers that are online again. */
const PAGES: Record<SilenceLetter, string> = {
  'company-silence-warning': '/entreprise/candidatures?etat=late',
  'company-offers-paused': '/entreprise/candidatures?etat=late',
  'company-offers-resumed': '/entreprise/offres',
};

/** Writes letters about unanswered applications to every member of a company. */
export class SilenceLetters {
  constructor(private readonly publicUrl: string) {}

  async write<Name extends SilenceLetter>(
    work: UnitOfWork,
    letter: Name,
    { companyId, occurrence, said }: { companyId: string; occurrence: string; said: Said<Name> },
  ): Promise<void> {
    const members = await membersToTell(work.manager, companyId);
    await work.write(...members.map((member) => this.to(member, letter, { companyId, occurrence, said })));
  }

  /** Returns the parameters of the letter to this member. */
  paramsFor<Name extends SilenceLetter>({ firstName, companyName }: CompanyReader, letter: Name, said: Said<Name>): LetterParams[Name] {
    return { firstName, companyName, ...said, link: `${this.publicUrl}${PAGES[letter]}` } as LetterParams[Name];
  }

  private to<Name extends SilenceLetter>(
    member: CompanyReader,
    letter: Name,
    { companyId, occurrence, said }: { companyId: string; occurrence: string; said: Said<Name> },
  ): NewEmail {
    const { accountId, address, locale } = member;
    return {
      ...letterParams(letter, this.paramsFor(member, letter, said)),
      to: { accountId, address, locale },
      entityType: 'company',
      entityId: companyId,
      occurrence,
    };
  }
}
