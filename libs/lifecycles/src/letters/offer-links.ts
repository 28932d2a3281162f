/** Addresses of web pages linked from letters about offers. */
export interface OfferLinks {
  ofCompany: string;
  own(offerId: string): string;
  public(offerId: string): string;
  /** Page of the student's saved offers. */
  saved: string;
  extend(offerId: string): string;
  again(offerId: string): string;
  campus(offerId: string): string;
  campusQueue: string;
}

export const offerLinksAt = (publicUrl: string): OfferLinks => ({
  ofCompany: `${publicUrl}/entreprise/offres`,
  own: (id) => `${publicUrl}/entreprise/offres/${id}`,
  public: (id) => `${publicUrl}/offres/${id}`,
  saved: `${publicUrl}/offres-enregistrees`,
  extend: (id) => `${publicUrl}/entreprise/offres/${id}/prolonger`,
  again: (id) => `${publicUrl}/entreprise/offres/${id}/reprendre`,
  campus: (id) => `${publicUrl}/coordination/offres/${id}`,
  campusQueue: `${publicUrl}/coordination/offres?statut=submitted`,
});
