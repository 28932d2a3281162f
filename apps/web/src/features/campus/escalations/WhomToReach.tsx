import { useTranslation } from 'react-i18next';
import { PhoneLink } from '../../../ui/actions/PhoneLink.js';

interface WhomToReachProps {
  phone: string | null;
  /** Null when the company has no member. */
  name: string | null;
  email: string | null;
}

/** Phone number of a company or, without one, the e-mail address of its contact; for a row of a list. */
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
