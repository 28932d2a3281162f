import { useTranslation } from 'react-i18next';
import { LegalPage } from './LegalPage.js';
import { LegalPart } from './LegalPart.js';

export function TermsScreen() {
  const { t } = useTranslation('legal');
  return (
    <LegalPage title={t('terms.title')} context={t('terms.context')}>
      <LegalPart title={t('terms.free')} text={t('terms.free-text')} />
      <LegalPart title={t('terms.company')} items={[t('terms.company-true'), t('terms.company-law'), t('terms.company-answer')]} />
      <LegalPart title={t('terms.student')} items={[t('terms.student-true'), t('terms.student-choice')]} />
      <LegalPart title={t('terms.human')} text={t('terms.human-text')} />
      <LegalPart title={t('terms.limits')} text={t('terms.limits-text')} />
    </LegalPage>
  );
}
