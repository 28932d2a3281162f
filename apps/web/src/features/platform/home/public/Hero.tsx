import type { CampusFiguresView } from '@seve/api-client';
import { Trans, useTranslation } from 'react-i18next';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { usePageWidth } from '../../../../shell/page/use-page-width.js';
import { FindBox } from './FindBox.js';
import css from './Hero.module.css';
import { Plate } from './Plate.js';

export function Hero({ figures }: { figures: CampusFiguresView }) {
  const { t } = useTranslation('home');
  const width = usePageWidth();
  return (
    <Page width={width} className={css.hero}>
      <div>
        <PageHead
          isHero
          place={<span className={css.place}>{t('hero.campus')}</span>}
          title={<Trans t={t} i18nKey="hero.title" components={{ br: <br /> }} />}
        />
        <p className={`lead ${css.lead}`}>{t('hero.lead')}</p>
        <FindBox />
        <p className="small dimmed">{t('hero.no-account')}</p>
      </div>
      <Plate figures={figures} />
    </Page>
  );
}
