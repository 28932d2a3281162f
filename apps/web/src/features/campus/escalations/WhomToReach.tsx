import { useTranslation } from 'react-i18next';
import { PhoneLink } from '../../../ui/actions/PhoneLink.js';

interface WhomToReachProps {
  phone: string | null;
  /** Null once the company has no member. */
  name: string | null;
  email: string | null;
}

/** In a row: the number of a company, else the address of its contact. */
export function WhomToReach({ phone, name, email }: WhomToReachProps) {
  const { t } = useTranslation('escalations');
  return (
    <div className="anywhere">
      {phone && (
        <p>
          <PhoneLink phone={phone} />
        </p>
      )}
      {!phone && email && (
        <p>
          <a href={`mailto:${email}`}>{email}</a>
        </p>
      )}
      <p className="small dimmed">{name ?? t('no-member')}</p>
    </div>
  );
}
