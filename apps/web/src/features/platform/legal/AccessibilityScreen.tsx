import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format/use-format.js';
import { Contact } from './Contact.js';
import { LegalPage } from './LegalPage.js';
import { LegalPart } from './LegalPart.js';

/** Day on which the statements of this page were last checked. */
const CHECKED_ON = '2026-11-24';

export function AccessibilityScreen() {
  const { t } = useTranslation('legal');
  const format = useFormat();
  return (
    <LegalPage title={t('access.title')} context={t('access.context')}>
      <LegalPart title={t('access.state')} text={t('access.state-text')} />
      <LegalPart
        title={t('access.tested')}
        text={t('access.tested-on', { day: format.longDay(CHECKED_ON) })}
        items={[t('access.axe'), t('access.keyboard'), t('access.reflow'), t('access.contrast'), t('access.letters')]}
      />
      <LegalPart title={t('access.not')} items={[t('access.not-readers'), t('access.not-audit'), t('access.not-files')]} />
      <LegalPart title={t('access.tech')} text={t('access.tech-text')} />
      <LegalPart title={t('access.say')} text={t('access.say-text')}>
        <Contact />
      </LegalPart>
      <LegalPart title={t('access.appeal')} text={t('access.appeal-text')}>
        <ul>
          <li>
            <a href="https://formulaire.defenseurdesdroits.fr/">{t('access.appeal-form')}</a>
          </li>
          <li>
            <a href="https://www.defenseurdesdroits.fr/saisir/delegues">{t('access.appeal-delegate')}</a>
          </li>
          <li>{t('access.appeal-post')}</li>
        </ul>
      </LegalPart>
    </LegalPage>
  );
}
