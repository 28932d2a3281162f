import { Scratch } from './generated/layout';
import * as ask from './ask';
import { world } from './world';

const EARTH_METRES: f64 = 6_371_000;
/** Maximum sine of half the angle for which the series is exact to a millionth of a metre: about 1,000 km. */
const FARTHEST_SINE: f64 = 0.08;
/** Distance from a rounding boundary below which only the rule itself can decide the whole metre. */
const MARGIN: f64 = 0.000_1;

/** Returns the metres from the centre of the search; computed once per centre. */
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

/** Returns the distance from the chord through the globe, half of which is the sine of half the angle; -1 if it is too long. */
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
