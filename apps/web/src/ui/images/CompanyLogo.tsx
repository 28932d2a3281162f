interface CompanyLogoProps {
  companyId: string;
  imageId: string;
  /** Name of the company; empty when the name stands beside the logo. */
  alt?: string;
  /** Side of the square, in pixels; the logo is scaled to fit. */
  size?: number;
}

/** Logo in a square of fixed size, so that the layout does not move when the image loads. */
export const CompanyLogo = ({ companyId, imageId, alt = '', size = 56 }: CompanyLogoProps) => (
  <img
    src={`/api/companies/${companyId}/images/${imageId}`}
    alt={alt}
    width={size}
    height={size}
    loading="lazy"
    style={{ background: '#fff', borderRadius: 'var(--radius-button-small)', flex: 'none', objectFit: 'contain' }}
  />
);
