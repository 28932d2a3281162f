import type { AgreementFinding, ContractFindingView } from '@seve/api-client';
import type { PlacementPaperType } from '@seve/domain';
import { GUARD_LEVELS } from '@seve/domain';
import { LegalReasons } from '../../../../ui/law/LegalReasons.js';
import { saidReasons } from '../../../../ui/law/said-reasons.js';
import { Fold } from '../../../../ui/layout/Fold.js';
import { Section } from '../../../../ui/layout/Section.js';
import { usePaperWords } from '../papers.js';
import { isSaidOfWritten } from './written-findings.js';

interface PaperLawProps {
  paper: PlacementPaperType;
  findings: readonly AgreementFinding[] | readonly ContractFindingView[];
  /** A part of an agreement lacks fields; findings about them are left out, because the form names the fields. */
  isIncomplete?: boolean;
}

/** Findings of the law about a paper: those that bar its signature, those to confirm, and those to know. */
export function PaperLaw({ paper, findings, isIncomplete = false }: PaperLawProps) {
  const { say } = usePaperWords(paper);
  const said = isIncomplete ? findings.filter((one) => isSaidOfWritten(one)) : [...findings];
  const groups = GUARD_LEVELS.map((level) => ({ level, found: said.filter((one) => one.level === level) }))
    .filter(({ found }) => found.length > 0)
    .map(({ level, found }) => (
      <div key={level}>
        <h3 className="compact strong">{say(`law.${level}`, { count: found.length })}</h3>
        <LegalReasons reasons={saidReasons(found)} />
      </div>
    ));
  if (paper === 'contract') {
    const refused = said.filter(({ level }) => level === 'refused').length;
    return (
      <Fold
        title={say('law.title')}
        note={refused > 0 ? say('law.refused', { count: refused }) : say('law.nothing')}
        startsOpen={refused > 0}
      >
        {groups}
      </Fold>
    );
  }
  return (
    <Section id="law" title={say('law.title')} gap="md">
      {isIncomplete && <p className="dimmed">{say('law.incomplete')}</p>}
      {said.length === 0 && !isIncomplete && <p>{say('law.nothing')}</p>}
      {groups}
    </Section>
  );
}
