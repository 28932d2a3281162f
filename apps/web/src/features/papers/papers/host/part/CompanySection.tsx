import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { HostQuestions, NotKnown } from '../../../../../ui/host-answers/HostQuestions.js';
import { HostTexts, RemarkNote } from './HostTexts.js';
import { useHostFields } from './host-form-context.js';
import { PartSection } from './PartSection.js';

/** What only the host knows of itself: SIRET and headcount, unless the platform knows them. */
export function CompanySection() {
  const { t } = useTranslation('host-answers');
  const { form, agreement } = useHostFields();
  const format = useFormat();
  const { asked = [], headcountOn = null } = agreement;
  const { content } = form.values;
  const questions = content.country === '' ? asked : [];
  if (!questions.includes('siret') && !questions.includes('headcount') && headcountOn === null) return null;
  return (
    <PartSection title={t('title')} hint={t('part-hint')} fields={['siret', 'headcount']}>
      <RemarkNote field="siret" />
      <RemarkNote field="headcount" />
      <HostQuestions
        asked={questions}
        values={content}
        inputProps={(name) => ({ ...form.getInputProps(`content.${name}`), value: content[name] })}
        onNotKnown={(notKnown) => form.setFieldValue('content.notKnown', notKnown)}
        isNeeded
      />
      {headcountOn !== null && <p className="small">{t('known', { day: format.mediumDay(headcountOn) })}</p>}
    </PartSection>
  );
}

/** Insurer and policy of the host, or that it does not know them. */
export function InsurerQuestion() {
  const { form, agreement } = useHostFields();
  const { notKnown } = form.values.content;
  const texts = <HostTexts rows={[['liabilityInsurer', 'liabilityPolicy']]} />;
  if (!agreement.asked?.includes('insurer')) return texts;
  return (
    <NotKnown question="insurer" notKnown={notKnown} onChange={(next) => form.setFieldValue('content.notKnown', next)}>
      {notKnown.includes('insurer') ? null : texts}
    </NotKnown>
  );
}
