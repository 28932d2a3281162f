import { RuledList } from './RuledList.js';

export type OfferIdea = {
  title: string;
  companyName: string;
  communeName: string;
  link: string;
};

/** Offers in a ruled list: each title leads to its page, its company and its place under it. */
export const OfferRows = ({ offers }: { offers: readonly OfferIdea[] }) => (
  <RuledList
    items={offers.map(({ title, companyName, communeName, link }) => ({ title, link, details: [`${companyName}, ${communeName}`] }))}
  />
);
