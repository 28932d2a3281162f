/** Images on a company's page. */
export const COMPANY_IMAGE_ROLES = ['logo', 'photo'] as const;
export type CompanyImageRole = (typeof COMPANY_IMAGE_ROLES)[number];

/** Accepted formats; the displayed image is always re-encoded as WebP. */
export const IMAGE_KINDS = ['jpeg', 'png', 'webp'] as const;
export type ImageKind = (typeof IMAGE_KINDS)[number];

/** Only `checked` images are displayed: re-encoded from their pixels, and virus-free where a scanner is configured. */
export const IMAGE_STATES = ['pending', 'checked', 'refused'] as const;
export type ImageState = (typeof IMAGE_STATES)[number];

export const IMAGE_MAX_BYTES = 8 * 1024 * 1024;
export const IMAGE_ALT_MAX = 200;

/** Maximum number of images of each role. */
export const COMPANY_IMAGES_MAX: Record<CompanyImageRole, number> = { logo: 1, photo: 3 };

/** Maximum width or height of the displayed image, in pixels. */
export const IMAGE_SIDES_MAX: Record<CompanyImageRole, number> = { logo: 480, photo: 1_600 };

/** Hours within which a removed image can be restored. */
export const IMAGE_RESTORE_HOURS = 24;

/** Whether an image is displayed. A photo needs an alternative text; a logo is named after its company. */
export const isImageShown = ({ role, state, alt }: { role: CompanyImageRole; state: ImageState; alt: string }): boolean =>
  state === 'checked' && (role === 'logo' || alt !== '');
