import { readablePhone } from '@seve/domain';

/** A `tel:` link: a touch on a phone dials the number. */
export const PhoneLink = ({ phone }: { phone: string }) => (
  <a href={`tel:${phone}`} className="num">
    {readablePhone(phone)}
  </a>
);
