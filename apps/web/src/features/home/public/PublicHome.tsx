import { campusFiguresOptions } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Doors } from './Doors.js';
import { Hero } from './Hero.js';
import { LeafExplained } from './LeafExplained.js';
import { NewestOffers } from './NewestOffers.js';

export function PublicHome() {
  const figures = useSuspenseQuery(campusFiguresOptions()).data;
  return (
    <>
      <Hero figures={figures} />
      <Doors figures={figures} />
      <LeafExplained />
      <NewestOffers />
    </>
  );
}
