/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../api/gen/schema';

import { typed } from '#lib/api/document.ts';
/** Changes to an appearance; what is left out stays. */
export type AppearanceEditInput = {
  /** The hall. */
  hall?: string | null | undefined;
  /** The appearance. */
  id: string;
  /** How many sides are open, up to four. */
  openSides?: number | null | undefined;
  /** What it is for. */
  purpose?: string | null | undefined;
  /** The stand's area, in hundredths of a square metre. */
  standArea?: number | null | undefined;
  /** Its depth, in centimetres. */
  standDepth?: number | null | undefined;
  /** The stand's number. */
  standNumber?: string | null | undefined;
  /** Its width along the front, in centimetres. */
  standWidth?: number | null | undefined;
  /** What it is called. */
  title?: string | null | undefined;
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: number | null | undefined;
};

/** The stand divided anew. */
export type AppearanceZonesEditInput = {
  /** The appearance. */
  id: string;
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: number | null | undefined;
  /** All parts, which make the whole. */
  zones: Array<StandZoneInput>;
};

/** How a thing crosses the border. */
export type Customs =
  /** On a carnet: it comes back unchanged within a year. */
  | 'CARNET'
  /** It stays within the country, or is none of the customs' business. */
  | 'NONE'
  /** Sold at the fair: it is cleared afterwards. */
  | 'SOLD';

/** Something that your firm brings to show. */
export type ExhibitCreateInput = {
  /** The appearance. */
  appearanceId: string;
  /** When it comes. */
  arrivesOn?: string | null | undefined;
  /** The currency of the value. */
  currency?: string | null | undefined;
  /** How it crosses the border. */
  customs?: Customs | null | undefined;
  /** The depth of one, in centimetres. */
  depth?: number | null | undefined;
  /** The height of one, in centimetres. */
  height?: number | null | undefined;
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: string | null | undefined;
  /** What it has to be connected to. */
  needs?: Array<Supply> | null | undefined;
  /** Where it was made, as two letters; likewise. */
  origin?: string | null | undefined;
  /** How many of it. */
  pieces?: number | null | undefined;
  /** What one draws, in watts. */
  power?: number | null | undefined;
  /** When it goes back. */
  returnsOn?: string | null | undefined;
  /** Its serial number; read by your firm. */
  serialNumber?: string | null | undefined;
  /** What it is. */
  title: string;
  /** What one is worth, in minor units; likewise. */
  value?: number | null | undefined;
  /** What one weighs, in grams. */
  weight?: number | null | undefined;
  /** The width of one, in centimetres. */
  width?: number | null | undefined;
  /** Where it stands; null for nowhere yet. */
  zoneId?: string | null | undefined;
};

/** Something that stays at home. */
export type ExhibitDeleteInput = {
  /** The exhibit. */
  id: string;
};

/** What is to be different; what is left out stays. */
export type ExhibitEditInput = {
  /** When it comes. */
  arrivesOn?: string | null | undefined;
  /** The currency of the value. */
  currency?: string | null | undefined;
  /** How it crosses the border. */
  customs?: Customs | null | undefined;
  /** The depth of one, in centimetres. */
  depth?: number | null | undefined;
  /** The height of one, in centimetres. */
  height?: number | null | undefined;
  /** The exhibit. */
  id: string;
  /** What it has to be connected to. */
  needs?: Array<Supply> | null | undefined;
  /** Where it was made, as two letters; likewise. */
  origin?: string | null | undefined;
  /** How many of it. */
  pieces?: number | null | undefined;
  /** What one draws, in watts. */
  power?: number | null | undefined;
  /** When it goes back. */
  returnsOn?: string | null | undefined;
  /** Its serial number; read by your firm. */
  serialNumber?: string | null | undefined;
  /** What it is. */
  title?: string | null | undefined;
  /** What one is worth, in minor units; likewise. */
  value?: number | null | undefined;
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: number | null | undefined;
  /** What one weighs, in grams. */
  weight?: number | null | undefined;
  /** The width of one, in centimetres. */
  width?: number | null | undefined;
  /** Where it stands; null for nowhere yet. */
  zoneId?: string | null | undefined;
};

/** Whether an exhibit is packed, or back; what is left out stays. */
export type ExhibitTickInput = {
  /** The exhibit. */
  id: string;
  /** Whether it came back. */
  isBack?: boolean | null | undefined;
  /** Whether it is packed. */
  isPacked?: boolean | null | undefined;
};

/** Something else that your firm packs. */
export type PackingItemCreateInput = {
  /** The appearance. */
  appearanceId: string;
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: string | null | undefined;
  /** How many of it. */
  pieces?: number;
  /** What it is. */
  title: string;
};

/** Something that is not packed. */
export type PackingItemDeleteInput = {
  /** The thing. */
  id: string;
};

/** What is to be different; what is left out stays. */
export type PackingItemEditInput = {
  /** The thing. */
  id: string;
  /** Whether it came back. */
  isBack?: boolean | null | undefined;
  /** Whether it is packed. */
  isPacked?: boolean | null | undefined;
  /** How many of it. */
  pieces?: number | null | undefined;
  /** What it is. */
  title?: string | null | undefined;
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: number | null | undefined;
};

/** A part of the stand. */
export type StandZoneInput = {
  /** From the stand's left to its corner, in centimetres. */
  across?: number;
  /** From the stand's front to its corner, in centimetres. */
  along?: number;
  /** Its area, in hundredths of a square metre; a drawn one has its own. */
  area: number;
  /** Its depth in centimetres; 0 where it is not drawn. */
  depth?: number;
  /** The zone that it is; left out for a new one. */
  id?: string | null | undefined;
  /** What it is for. */
  kind: ZoneKind;
  /** The firm whose own it is; for EXCLUSIVE only. */
  organisationId?: string | null | undefined;
  /** What it is called. */
  title: string;
  /** Its width in centimetres; 0 where it is not drawn. */
  width?: number;
};

/** What an exhibit has to be connected to. */
export type Supply =
  /** Compressed air. */
  | 'AIR'
  /** A network. */
  | 'NET'
  /** Electric power. */
  | 'POWER'
  /** Water. */
  | 'WATER';

/** What a part of the stand is for. */
export type ZoneKind =
  /** One firm's own. */
  | 'EXCLUSIVE'
  /** For guests. */
  | 'LOUNGE'
  /** Common. */
  | 'SHARED'
  /** For talks and demonstrations. */
  | 'STAGE'
  /** For storage. */
  | 'STORAGE';

export type ZoneShownFragment = { id: string, title: string, kind: Schema.ZoneKind, area: number, across: number, along: number, width: number, depth: number, organisation: { id: string, name: string } | null };

export type ExhibitShownFragment = { id: string, title: string, pieces: number, width: number, depth: number, height: number, weight: number, power: number, needs: Array<Schema.Supply>, arrivesOn: string | null, returnsOn: string | null, version: number, viewerCanEdit: boolean, organisation: { id: string, name: string } | null, zone: { id: string, title: string } | null, goods: { id: string, customs: Schema.Customs, serialNumber: string, value: number, currency: string, origin: string, packedAt: string | null, returnedAt: string | null } | null };

export type PackedShownFragment = { id: string, title: string, pieces: number, packedAt: string | null, returnedAt: string | null, version: number };

export type FairGoodsQueryVariables = Exact<{
  id: string;
}>;


export type FairGoodsQuery = { appearance: { id: string, version: number, standArea: number, standWidth: number, standDepth: number, openSides: number, zones: Array<{ id: string, title: string, kind: Schema.ZoneKind, area: number, across: number, along: number, width: number, depth: number, organisation: { id: string, name: string } | null }>, exhibits: { totalCount: number, nodes: Array<{ id: string, title: string, pieces: number, width: number, depth: number, height: number, weight: number, power: number, needs: Array<Schema.Supply>, arrivesOn: string | null, returnsOn: string | null, version: number, viewerCanEdit: boolean, organisation: { id: string, name: string } | null, zone: { id: string, title: string } | null, goods: { id: string, customs: Schema.Customs, serialNumber: string, value: number, currency: string, origin: string, packedAt: string | null, returnedAt: string | null } | null }> }, packingItems: { totalCount: number, nodes: Array<{ id: string, title: string, pieces: number, packedAt: string | null, returnedAt: string | null, version: number }> } } | null };

export type DrawZonesMutationVariables = Exact<{
  input: Schema.AppearanceZonesEditInput;
}>;


export type DrawZonesMutation = { appearanceZonesEdit: { appearance: { id: string, version: number, zones: Array<{ id: string, title: string, kind: Schema.ZoneKind, area: number, across: number, along: number, width: number, depth: number, organisation: { id: string, name: string } | null }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type MeasureStandMutationVariables = Exact<{
  input: Schema.AppearanceEditInput;
}>;


export type MeasureStandMutation = { appearanceEdit: { appearance: { id: string, version: number, standArea: number, standWidth: number, standDepth: number, openSides: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type BringExhibitMutationVariables = Exact<{
  input: Schema.ExhibitCreateInput;
}>;


export type BringExhibitMutation = { exhibitCreate: { exhibit: { id: string, title: string, pieces: number, width: number, depth: number, height: number, weight: number, power: number, needs: Array<Schema.Supply>, arrivesOn: string | null, returnsOn: string | null, version: number, viewerCanEdit: boolean, organisation: { id: string, name: string } | null, zone: { id: string, title: string } | null, goods: { id: string, customs: Schema.Customs, serialNumber: string, value: number, currency: string, origin: string, packedAt: string | null, returnedAt: string | null } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type EditExhibitMutationVariables = Exact<{
  input: Schema.ExhibitEditInput;
}>;


export type EditExhibitMutation = { exhibitEdit: { exhibit: { id: string, title: string, pieces: number, width: number, depth: number, height: number, weight: number, power: number, needs: Array<Schema.Supply>, arrivesOn: string | null, returnsOn: string | null, version: number, viewerCanEdit: boolean, organisation: { id: string, name: string } | null, zone: { id: string, title: string } | null, goods: { id: string, customs: Schema.Customs, serialNumber: string, value: number, currency: string, origin: string, packedAt: string | null, returnedAt: string | null } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type TickExhibitMutationVariables = Exact<{
  input: Schema.ExhibitTickInput;
}>;


export type TickExhibitMutation = { exhibitTick: { exhibit: { id: string, title: string, pieces: number, width: number, depth: number, height: number, weight: number, power: number, needs: Array<Schema.Supply>, arrivesOn: string | null, returnsOn: string | null, version: number, viewerCanEdit: boolean, organisation: { id: string, name: string } | null, zone: { id: string, title: string } | null, goods: { id: string, customs: Schema.Customs, serialNumber: string, value: number, currency: string, origin: string, packedAt: string | null, returnedAt: string | null } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type LeaveExhibitMutationVariables = Exact<{
  input: Schema.ExhibitDeleteInput;
}>;


export type LeaveExhibitMutation = { exhibitDelete: { appearance: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type PackItemMutationVariables = Exact<{
  input: Schema.PackingItemCreateInput;
}>;


export type PackItemMutation = { packingItemCreate: { packingItem: { id: string, title: string, pieces: number, packedAt: string | null, returnedAt: string | null, version: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type TickItemMutationVariables = Exact<{
  input: Schema.PackingItemEditInput;
}>;


export type TickItemMutation = { packingItemEdit: { packingItem: { id: string, title: string, pieces: number, packedAt: string | null, returnedAt: string | null, version: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type UnpackItemMutationVariables = Exact<{
  input: Schema.PackingItemDeleteInput;
}>;


export type UnpackItemMutation = { packingItemDelete: { appearance: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export const FairGoodsQueryDocument = typed<FairGoodsQuery, FairGoodsQueryVariables>(
  'sha256:f3e1b4ad267249bdc52d2a342eb46d9582a4d024df7d300f7197a03106db2d4e',
);

export const DrawZonesMutationDocument = typed<DrawZonesMutation, DrawZonesMutationVariables>(
  'sha256:79f79fd5cf3cc066ea704cab80606fd2b422a243504ef035c9f0122134bcb21a',
);

export const MeasureStandMutationDocument = typed<MeasureStandMutation, MeasureStandMutationVariables>(
  'sha256:3081fb2cdae99aa8c0183ae1ae61a24630204b2a819f8cab991a40d936cb5f88',
);

export const BringExhibitMutationDocument = typed<BringExhibitMutation, BringExhibitMutationVariables>(
  'sha256:934deb75d2a67ff28588ed633dc7f06cd9785516e104e4a15ff55236172bb65a',
);

export const EditExhibitMutationDocument = typed<EditExhibitMutation, EditExhibitMutationVariables>(
  'sha256:9139918f361f750d4760124cb64745ee7bf42885e1d5e4b0865b254dbc90f850',
);

export const TickExhibitMutationDocument = typed<TickExhibitMutation, TickExhibitMutationVariables>(
  'sha256:6a55277e6eb354a475eaf73efe27d7ed6f89cd90d5f238d4f6b234e3b8acf1e3',
);

export const LeaveExhibitMutationDocument = typed<LeaveExhibitMutation, LeaveExhibitMutationVariables>(
  'sha256:d1ba922a1b4e40f4f357d26038a24af1c4742269257f2d46af1419b311e49a63',
);

export const PackItemMutationDocument = typed<PackItemMutation, PackItemMutationVariables>(
  'sha256:aca59200db5141dd31ca97592308ab69e677c51c35d1caa75a716eeb3b06949f',
);

export const TickItemMutationDocument = typed<TickItemMutation, TickItemMutationVariables>(
  'sha256:6126f3a74a7bee6112e786271151ae72bd0aab2d81162ec15a0c155d8423d50b',
);

export const UnpackItemMutationDocument = typed<UnpackItemMutation, UnpackItemMutationVariables>(
  'sha256:a39471674c37270b6010057309e7742cb8c46697d3bed7e192d58319f199e034',
);