import { useTranslation } from 'react-i18next';
import { useLaw } from '../../law.js';
import { useFormat } from '../format/use-format.js';

interface FedMarkProps {
  /** Name of the table of the law. */
  parameter: string;
  validFrom: string;
}

/** Marks a legal parameter that the coordination of the campus has entered, with its day. Renders nothing for values of the release. */
export function FedMark({ parameter, validFrom }: FedMarkProps) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const day = useLaw().fedOn(parameter, validFrom);
  return (
    day && (
      <>
        {' '}
        <span className="small strong">{t('law.fed', { day: format.mediumDay(day) })}</span>
      </>
    )
  );
}
