import type { ContractForEmployer } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../../../ui/layout/Section.js';
import type { ContractAccess } from '../one/contract-access.js';
import { FilingActs, FilingFacts, type FilingSends } from './FilingActs.js';

/** Filing of a contract at the OPCO: its days and numbers, and the acts that note them. */
export function Filing({ contract: { acts, filing }, access }: { contract: ContractForEmployer; access: ContractAccess }) {
  const { t } = useTranslation('contracts');
  const { fileBy, filedOn, answerBy, answeredOn, reference, number, askedPapers, refusalReason } = filing;
  const sends: FilingSends = {
    ...(acts.includes('file') && { file: access.file }),
    ...(acts.includes('register') && { register: access.register }),
    ...(acts.includes('ask_papers') && { ask_papers: access.papers }),
    ...(acts.includes('refuse') && { refuse: access.refuse }),
  };
  return (
    <Section id="filing" title={t('filing.title')} isSheet>
      <FilingFacts
        words="contracts"
        days={{ fileBy: filedOn === null ? fileBy : null, filedOn, answerBy: answeredOn === null ? answerBy : null, answeredOn }}
        said={{ reference, number, askedPapers, refusalReason }}
      />
      <FilingActs words="contracts" sends={sends} />
    </Section>
  );
}
