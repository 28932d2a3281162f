import { Button } from '@mantine/core';
import type { SheetCertification } from '@seve/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../../ui/dialogs/Dialog.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { CertificationForm } from './CertificationForm.js';
import type { SheetPath } from './sheet-path.js';

interface CertificationPartProps {
  path: SheetPath;
  certification: SheetCertification;
}

/** Papers that the school has seen; the student reads the same sentences. */
export function CertificationPart({ path, certification }: CertificationPartProps) {
  const { t } = useTranslation('student-sheet');
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  const { legalExceptions, fitnessNoticeOn, fitnessEndsOn, emancipatedOn } = certification;
  const isOver = fitnessEndsOn !== null && fitnessEndsOn <= format.today;
  return (
    <section aria-label={t('papers.title')}>
      <h2>{t('papers.title')}</h2>
      {fitnessNoticeOn && fitnessEndsOn && (
        <p className="small">
          {t(isOver ? 'papers.fitness-over' : 'papers.fitness', {
            day: format.mediumDay(fitnessNoticeOn),
            end: format.mediumDay(fitnessEndsOn),
          })}
        </p>
      )}
      {emancipatedOn && <p className="small">{t('papers.emancipated', { day: format.mediumDay(emancipatedOn) })}</p>}
      {legalExceptions.map((exception) => (
        <p key={exception} className="small">
          {t(`papers.exception.${exception}`)}
        </p>
      ))}
      {!fitnessNoticeOn && !emancipatedOn && legalExceptions.length === 0 && <p className="small dimmed">{t('papers.none')}</p>}
      <Button variant="default" size="sm" mt="sm" onClick={() => setOpen(true)}>
        {t('papers.act')}
      </Button>
      <Dialog opened={isOpen} onClose={close} title={t('papers.form-title')}>
        {isOpen && <CertificationForm path={path} certification={certification} onDone={close} />}
      </Dialog>
    </section>
  );
}
