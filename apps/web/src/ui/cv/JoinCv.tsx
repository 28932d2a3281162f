import { Checkbox, Flex } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { cvReadiness } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { CvChip } from '../chips/CvChip.js';
import { CvDrop } from './CvDrop.js';
import css from './JoinCv.module.css';
import type { useOwnCv } from './use-own-cv.js';

interface JoinCvProps<Values extends { withCv: boolean }> {
  own: ReturnType<typeof useOwnCv>;
  form: UseFormReturnType<Values>;
}

/** Attaches the current CV unless the box is unticked; another file can be uploaded in place. */
export function JoinCv<Values extends { withCv: boolean }>({ own, form }: JoinCvProps<Values>) {
  const { t } = useTranslation('cv');
  const { cv } = own;
  const isSendable = cv !== null && cv.state !== 'refused';
  const send = (file: File) =>
    own.send(file).then(
      () => form.setValues({ withCv: true } as Partial<Values>),
      () => undefined,
    );
  return (
    <fieldset className={css.cv}>
      <legend>
        {t('apply.title')} <span className="small dimmed">{t('apply.none')}</span>
      </legend>
      {isSendable && (
        <Flex rowGap="xs" columnGap="sm" align="center" wrap="wrap" className="anywhere">
          <Checkbox label={t('apply.join', { name: cv.fileName })} {...form.getInputProps('withCv', { type: 'checkbox' })} />
          <CvChip kind={cv.kind} state={cv.state} />
        </Flex>
      )}
      {isSendable && cvReadiness(cv.kind, cv.state) === 'pdf_asked' && <p className="small">{t('apply.pdf-asked')}</p>}
      {cv?.state === 'refused' && <p className="small">{t('apply.refused', { reason: cv.refusal })}</p>}
      {!own.isReading && (
        <CvDrop
          verb={cv ? t('apply.other') : t('drop.choose')}
          isSending={own.isSending}
          failure={own.failure}
          onFile={(file) => void send(file)}
        />
      )}
    </fieldset>
  );
}
