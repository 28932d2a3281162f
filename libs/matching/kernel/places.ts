import { Scratch } from './generated/layout';
import * as ask from './ask';
import { world } from './world';

const EARTH_METRES: f64 = 6_371_000;
/** Of half the angle, up to which its series is exact to a millionth of a metre: about 1,000 km. */
const FARTHEST_SINE: f64 = 0.08;
/** Closer than this to where rounding changes, only the rule itself can tell the whole metre. */
const MARGIN: f64 = 0.000_1;

/** From the centre of the search, computed once for as long as the centre stays the same. */
export function metresTo(place: i32, scratch: Scratch): i32 {
  const at = scratch.metres + (place << 2);
  const known = load<i32>(at);
  if (known >= 0) return known;
  const metres = alongTheChord(scratch.centre, place);
  const whole = floor(metres + 0.5);
  const isClear = metres >= 0 && abs(metres - whole) < 0.5 - MARGIN;
  const away = isClear ? <i32>whole : ask.metres(place);
  store<i32>(at, away);
  return away;
}

/** By the straight line through the globe, whose half is the sine of half the angle; -1 where it is too long. */
function alongTheChord(from: i32, to: i32): f64 {
  const one = world.globe + from * 24;
  const other = world.globe + to * 24;
  const x = load<f64>(one) - load<f64>(other);
  const y = load<f64>(one, 8) - load<f64>(other, 8);
  const z = load<f64>(one, 16) - load<f64>(other, 16);
  const square = (x * x + y * y + z * z) * 0.25;
  const sine = sqrt(square);
  if (sine > FARTHEST_SINE) return -1;
  const half = sine * (1 + square * (1.0 / 6 + square * (3.0 / 40 + square * (5.0 / 112 + (square * 35.0) / 1152))));
  return 2 * EARTH_METRES * half;
}
