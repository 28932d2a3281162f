import { RuledList } from './RuledList.js';

export type OfferIdea = {
  title: string;
  companyName: string;
  communeName: string;
  link: string;
};

/** List of offers: linked title, with company and place below it. */
export const OfferRows = ({ offers }: { offers: readonly OfferIdea[] }) => (
  <RuledList
    items={offers.map(({ title, companyName, communeName, link }) => ({ title, link, details: [`${companyName}, ${communeName}`] }))}
  />
);
