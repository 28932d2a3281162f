/** What a company shows of itself beside its words. */
export const COMPANY_IMAGE_ROLES = ['logo', 'photo'] as const;
export type CompanyImageRole = (typeof COMPANY_IMAGE_ROLES)[number];

/** What is accepted; what is shown is always WebP, made anew. */
export const IMAGE_KINDS = ['jpeg', 'png', 'webp'] as const;
export type ImageKind = (typeof IMAGE_KINDS)[number];

/** Only `checked` ones are shown: made anew from their pixels, clean where a scanner is configured. */
export const IMAGE_STATES = ['pending', 'checked', 'refused'] as const;
export type ImageState = (typeof IMAGE_STATES)[number];

export const IMAGE_MAX_BYTES = 8 * 1024 * 1024;
export const IMAGE_ALT_MAX = 200;

/** How many of each a company shows. */
export const COMPANY_IMAGES_MAX: Record<CompanyImageRole, number> = { logo: 1, photo: 3 };

/** Longest sides of what is shown, in pixels. */
export const IMAGE_SIDES_MAX: Record<CompanyImageRole, number> = { logo: 480, photo: 1_600 };

/** A removed image can be brought back for so long. */
export const IMAGE_RESTORE_HOURS = 24;

/** A photo is shown once it says, in words, what is on it; a logo is named after its company. */
export const isImageShown = ({ role, state, alt }: { role: CompanyImageRole; state: ImageState; alt: string }): boolean =>
  state === 'checked' && (role === 'logo' || alt !== '');
