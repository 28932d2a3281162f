import { readablePhone } from '@seve/domain';

/** A number that a phone dials at a touch. */
export const PhoneLink = ({ phone }: { phone: string }) => (
  <a href={`tel:${phone}`} className="num">
    {readablePhone(phone)}
  </a>
);
