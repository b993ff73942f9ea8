/** The lists that stand-ins are drawn from; none may be a real name of the traces. */
export type StandInLists = {
  readonly first: readonly string[];
  readonly last: readonly string[];
  readonly organisation: readonly string[];
};

/** Invented names, put together from syllables so that there are thousands of them. */
export function inventedNames(): StandInLists {
  return {
    first: composed(firstHeads, firstTails),
    last: composed(lastHeads, lastTails),
    organisation: composed(organisationHeads, organisationTails),
  };
}

function composed(heads: string, tails: string): string[] {
  const ends = tails.split(' ');
  const twofold = heads.split(' ').flatMap((head) => ends.map((end) => head + end));
  const middles = 'el an or is um'.split(' ');
  const threefold = heads
    .split(' ')
    .flatMap((head) => middles.flatMap((middle) => ends.map((end) => head + middle + end)));
  return [...twofold, ...threefold];
}

const firstHeads =
  'Ab Bel Cor Dav Eb Fen Gal Hol Iv Jor Kes Lor Mir Nev Ol Per Quin Ros Sel Tov Ul Vel Wyn Yar Zel';
const firstTails = 'a ara eth ian ic ille in ina is ita on ora wen ys';
const lastHeads =
  'Ash Bran Cald Dorn Elm Fal Gar Hask Ing Jar Kel Lorn Mord Nyl Ost Pend Quar Rusk Stel Thorn Ulv Vorn Wend Yel Zant';
const lastTails =
  'aby ance arth ber bury croft dahl eck ell ere field ik mere ov quist sen stad vik';
const organisationHeads =
  'Alt Bry Cend Drov Elst Fen Glim Hav Isk Jord Kald Lum Mel Nor Orb Pral Quor Rind Solv Tarn Ulm Vesk Wey Xel Yar Zeph';
const organisationTails =
  'aco alis ara bridge dara eon era ford gate ia ight ion ira mark oria quay rise um vane yx';
