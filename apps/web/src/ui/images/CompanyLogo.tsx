interface CompanyLogoProps {
  companyId: string;
  imageId: string;
  /** Of the company: empty where its name stands beside the logo. */
  alt?: string;
  /** In pixels; the logo fits into it. */
  size?: number;
}

/** In a square of its own, so that nothing moves when it arrives. */
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
