/**
 * The innermost loop of tagger and parser in AssemblyScript: hashes the values of one decision's features as
 * `src/text/syntax/hash.ts` does, four at a time, and adds up their rows of a table. `npm run kernel` compiles it to
 * `src/text/syntax/kernel.wasm`; `src/text/syntax/kernel.ts` lays out its memory. Addresses are in bytes.
 */

/** Values of features that are one value each, and of those that are two. */
const ALONE: usize = 0;
const FIRSTS: usize = 512;
const SECONDS: usize = 1024;
/** What tells the features' templates apart: of those alone, then of those in twos. */
const ALONE_SALTS: usize = 1536;
const TWOS_SALTS: usize = 2048;
/** Rows that the features fall on. */
const ROWS: usize = 2560;
/** What comes out: a number of two bytes a class, or of four for the second and third class of three. */
const SCORES: usize = 3200;
/** Rows of three classes that are too far apart to be packed: row, lead of the second, lead of the third. */
const APART: usize = 3328;
const TABLE: usize = 4096;

const IS_APART: i32 = -32768;

/** Adds up rows of up to 56 weights, one byte each, that begin 64 bytes apart: each lies in one line of the cache. */
export function sumRows(alone: i32, twos: i32, shift: i32): void {
	const end = hashAll(alone, twos, shift);
	let touched = 0;
	for (let at = ROWS; at < end; at += 4)
		touched |= <i32>load<u8>(TABLE + ((<usize>load<u32>(at)) << 6));
	store<i32>(SCORES, touched);
	let s0 = i16x8.splat(0);
	let s1 = s0;
	let s2 = s0;
	let s3 = s0;
	let s4 = s0;
	let s5 = s0;
	let s6 = s0;
	for (let at = ROWS; at < end; at += 4) {
		const row = TABLE + ((<usize>load<u32>(at)) << 6);
		s0 = i16x8.add(s0, v128.load_ext<i8>(row));
		s1 = i16x8.add(s1, v128.load_ext<i8>(row, 8));
		s2 = i16x8.add(s2, v128.load_ext<i8>(row, 16));
		s3 = i16x8.add(s3, v128.load_ext<i8>(row, 24));
		s4 = i16x8.add(s4, v128.load_ext<i8>(row, 32));
		s5 = i16x8.add(s5, v128.load_ext<i8>(row, 40));
		s6 = i16x8.add(s6, v128.load_ext<i8>(row, 48));
	}
	v128.store(SCORES, s0);
	v128.store(SCORES, s1, 16);
	v128.store(SCORES, s2, 32);
	v128.store(SCORES, s3, 48);
	v128.store(SCORES, s4, 64);
	v128.store(SCORES, s5, 80);
	v128.store(SCORES, s6, 96);
}

/** Adds up packed rows of three classes (`packThree`) as leads over the first class. */
export function sumThree(alone: i32, twos: i32, shift: i32): void {
	const end = hashAll(alone, twos, shift);
	let sum = 0;
	let second = 0;
	for (let at = ROWS; at < end; at += 4) {
		const row = load<u32>(at);
		const packed = <i32>load<i16>(TABLE + ((<usize>row) << 1));
		if (packed === IS_APART) {
			let leads = APART;
			while (load<u32>(leads) !== row) leads += 12;
			second += load<i32>(leads, 4);
			sum += load<i32>(leads, 4) + (load<i32>(leads, 8) << 8);
		} else {
			second += <i32>(<i8>packed);
			sum += packed;
		}
	}
	store<i32>(SCORES, second);
	store<i32>(SCORES, (sum - second) >> 8, 4);
}

/** Writes the rows of all features and gives the address after the last. What a loop writes too much the next one overwrites. */
function hashAll(alone: i32, twos: i32, shift: i32): usize {
	const middle = ROWS + ((<usize>alone) << 2);
	const length = (<usize>twos) << 2;
	for (let at: usize = 0; at < middle - ROWS; at += 16)
		v128.store(
			ROWS + at,
			rows(v128.load(ALONE + at), v128.load(ALONE_SALTS + at), shift),
		);
	for (let at: usize = 0; at < length; at += 16)
		v128.store(
			middle + at,
			rows(
				pairs(v128.load(FIRSTS + at), v128.load(SECONDS + at)),
				v128.load(TWOS_SALTS + at),
				shift,
			),
		);
	return middle + length;
}

/** `row` of hash.ts, of four values. */
function rows(values: v128, salts: v128, shift: i32): v128 {
	const mixed = i32x4.mul(i32x4.add(values, salts), i32x4.splat(0x85ebca6b));
	return i32x4.shr_u(
		i32x4.mul(v128.xor(mixed, i32x4.shr_u(mixed, 15)), i32x4.splat(0xc2b2ae35)),
		shift,
	);
}

/** `pair` of hash.ts, of four and four values. */
function pairs(a: v128, b: v128): v128 {
	const mixed = i32x4.add(
		i32x4.mul(v128.xor(a, i32x4.shr_u(a, 15)), i32x4.splat(0x2c1b3c6d)),
		b,
	);
	return i32x4.mul(
		v128.xor(mixed, i32x4.shr_u(mixed, 13)),
		i32x4.splat(0x297a2d39),
	);
}
