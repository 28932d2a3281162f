// Made by ../build.mjs: run `npm run kernel` after a change of the lists.
import { OfferRecord, Scratch, StudentRecord } from './layout';
import { classOf } from '../scoring/classes';
import { wishesOf } from '../scoring/of-records';
import { FULL, world } from '../world';

/** The student's side, 0 to 10,000, from the values of its criteria. What does not apply has no possible points, so its value does not matter. */
@inline
export function uOf(own: StudentRecord, post: OfferRecord, isOffer: bool, scratch: Scratch, occupation: i32, learning: i32, reach: i32, rhythm: i32): i32 {
  const wishes = wishesOf(own, post);
  const applying =
    <i32>(occupation >= 0) * 1 +
    <i32>(learning >= 0) * 2 +
    <i32>(reach >= 0) * 4 +
    <i32>(rhythm >= 0) * 8 +
    <i32>(wishes >= 0) * 16;
  const points = world.pointsOfStudent + ((applying * 5) << 2);
  const sum =
    occupation * load<i32>(points, 0) +
    learning * load<i32>(points, 4) +
    reach * load<i32>(points, 8) +
    rhythm * load<i32>(points, 12) +
    wishes * load<i32>(points, 16);
  return <i32>(<u32>sum / <u32>FULL);
}

/** The post's side. */
@inline
export function eOf(own: StudentRecord, post: OfferRecord, isOffer: bool, scratch: Scratch, skills: i32, training: i32, availability: i32, occupation: i32): i32 {
  const languages = classOf(0, own.languagesFacts, post.languagesFacts, scratch.languagesFacts, isOffer ? post.languagesFacts : own.languagesFacts);
  const applying =
    <i32>(skills >= 0) * 1 +
    <i32>(training >= 0) * 2 +
    <i32>(availability >= 0) * 4 +
    <i32>(occupation >= 0) * 8 +
    <i32>(languages >= 0) * 16;
  const points = world.pointsOfPost + ((applying * 5) << 2);
  const sum =
    skills * load<i32>(points, 0) +
    training * load<i32>(points, 4) +
    availability * load<i32>(points, 8) +
    occupation * load<i32>(points, 12) +
    languages * load<i32>(points, 16);
  return <i32>(<u32>sum / <u32>FULL);
}
