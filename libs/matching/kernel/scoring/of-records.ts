import { OfferRecord, StudentRecord } from '../generated/layout';
import { FULL, NOT_APPLYING } from '../world';

/** This file contains a function per criterion that both records alone decide, under the criterion's name; ../generate.mjs looks it up. */

/** Divides by multiplication and shift; exact for the maximum sum of three wishes. */
const WHOLE: i32 = 65_536;
const THIRD: i32 = 21_846;

/** Returns the equal-weighted mean of sector, size and the values decided by the offer, over those that can be compared. */
@inline
export function wishesOf(own: StudentRecord, post: OfferRecord): i32 {
  const known = (<i32>(own.sectors != 0) & <i32>(post.sector != 0)) + (<i32>(own.sizes != 0) & <i32>(post.size != 0)) + <i32>post.offeredCount;
  const met = (<i32>((own.sectors & post.sector) != 0) + <i32>((own.sizes & post.size) != 0)) * FULL + post.offered;
  if (known > 3) return met / known;
  const mean = (met * (known == 1 ? WHOLE : known == 2 ? WHOLE / 2 : THIRD)) >>> 16;
  return known == 0 ? NOT_APPLYING : mean;
}
