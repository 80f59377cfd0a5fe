/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../api/gen/schema';

import { typed } from '#lib/api/document.ts';
/** A new joint appearance. */
export type AppearanceCreateInput = {
  /** The firms: those of a pair, or of a chosen circle that names its firms. */
  circleId: string;
  /** The fair. */
  editionId: string;
  /** How the firms take part. */
  form?: Form | null | undefined;
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: string | null | undefined;
  /** Whether exhibits cross a border. */
  needsCustoms?: boolean | null | undefined;
  /** What it is for. */
  purpose?: string | null | undefined;
  /** What it is called. */
  title: string;
};

/** Where an appearance stands, from the first talk to the last franc. */
export type AppearanceState =
  /** All have accepted the agreement. */
  | 'AGREED'
  /** It does not take place. */
  | 'CANCELLED'
  /** Everything is paid and done. */
  | 'CLOSED'
  /** Hall and stand are confirmed. */
  | 'CONFIRMED'
  /** The stand is being designed. */
  | 'DESIGNING'
  /** Contacts are followed up. */
  | 'FOLLOWING_UP'
  /** Somebody thought of it. */
  | 'IDEA'
  /** The firms are asked whether they take part. */
  | 'INVITED'
  /** Everything is being prepared. */
  | 'PREPARING'
  /** The organiser knows of it. */
  | 'REGISTERED'
  /** Goals and figures were looked at. */
  | 'REVIEWED'
  /** The fair is on. */
  | 'RUNNING'
  /** Costs are shared out. */
  | 'SETTLING';

/** Who is in a circle: staff only, host and one partner, all partners, or chosen ones. */
export type CircleKind =
  /** Chosen partners. */
  | 'CUSTOM'
  /** The host's staff only. */
  | 'HOUSE'
  /** All partners. */
  | 'OPEN'
  /** The host and one partner. */
  | 'PAIR';

/** What partners in a circle learn of each other's contributors: the person, the firm, or neither. */
export type Disclosure =
  /** Partners see the firm, not the person. */
  | 'FIRMS'
  /** Partners see neither. */
  | 'NOBODY'
  /** Partners see firm and person. */
  | 'PEOPLE';

/** A new fair. */
export type FairCreateInput = {
  /** Where it takes place. */
  city: string;
  /** In which country, as two letters. */
  country?: string;
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: string | null | undefined;
  /** What it is called. */
  name: string;
};

/** When a fair takes place. */
export type FairEditionCreateInput = {
  /** The currency of the prices. */
  currency?: string | null | undefined;
  /** The fair. */
  fairId: string;
  /** Its first day. */
  firstDay: string;
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: string | null | undefined;
  /** Its last day. */
  lastDay: string;
  /** Who organises it. */
  organiser?: string | null | undefined;
  /** The time zone of the place. */
  timeZone?: string | null | undefined;
};

/** How the firms take part, towards the organiser. */
export type Form =
  /** Two stands side by side, with a joint programme. */
  | 'ADJACENT'
  /** The partner is registered as a co-exhibitor. */
  | 'CO_EXHIBITOR'
  /** The partner comes as a guest, for a talk or a demonstration. */
  | 'GUEST_SLOT'
  /** One stand, rented together. */
  | 'JOINT_STAND'
  /** A stand of the host's own. */
  | 'OWN_STAND'
  /** The partner's goods are shown, without its staff. */
  | 'REPRESENTED';

/** On which side of the table a firm sits. */
export type OrganisationKind =
  /** The firm whose portal it is. */
  | 'HOST'
  /** A key customer of the host. */
  | 'PARTNER';

/** What a firm is towards the organiser. */
export type ParticipationRole =
  /** Registered and listed on its own. */
  | 'CO_EXHIBITOR'
  /** For a talk or a demonstration. */
  | 'GUEST'
  /** The contract party of the organiser. */
  | 'MAIN'
  /** With goods only. */
  | 'REPRESENTED';

/** Whether a firm takes part. */
export type ParticipationState =
  /** Takes part. */
  | 'ACCEPTED'
  /** Does not take part. */
  | 'DECLINED'
  /** Has been asked. */
  | 'INVITED'
  /** Took part, and does no more. */
  | 'WITHDRAWN';

/** Whose duty a task is. */
export type Side =
  /** The host's duty. */
  | 'HOST'
  /** The duty of both. */
  | 'JOINT'
  /** The partner's duty. */
  | 'PARTNER';

/** Parts of the plan, in their order. */
export type TaskPhase =
  /** Afterwards. */
  | 'AFTER'
  /** Deciding together. */
  | 'DECIDE'
  /** Designing the stand. */
  | 'DESIGN'
  /** During the fair. */
  | 'DURING'
  /** Preparing. */
  | 'PREPARE'
  /** Registering. */
  | 'REGISTER';

export type FairChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type FairChoicesQuery = { fairs: { nodes: Array<{ id: string, name: string, city: string, editions: { nodes: Array<{ id: string, firstDay: string, lastDay: string }> } }> } | null, circles: { nodes: Array<{ id: string, name: string, kind: Schema.CircleKind, disclosure: Schema.Disclosure, isPending: boolean, viewerCanSubmit: boolean, members: Array<{ id: string, organisation: { id: string, name: string, kind: Schema.OrganisationKind } }> }> } | null };

export type FairPlanPreviewQueryVariables = Exact<{
  firstDay: string;
  lastDay: string;
  form: Schema.Form;
  needsCustoms: boolean;
}>;


export type FairPlanPreviewQuery = { fairPlanPreview: Array<{ code: string, title: string, phase: Schema.TaskPhase, side: Schema.Side, leadSide: Schema.Side, dueOn: string, isTight: boolean }> | null };

export type CreateFairMutationVariables = Exact<{
  input: Schema.FairCreateInput;
}>;


export type CreateFairMutation = { fairCreate: { fair: { id: string, name: string, city: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type CreateEditionMutationVariables = Exact<{
  input: Schema.FairEditionCreateInput;
}>;


export type CreateEditionMutation = { fairEditionCreate: { fairEdition: { id: string, firstDay: string, lastDay: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type BeginFairMutationVariables = Exact<{
  input: Schema.AppearanceCreateInput;
}>;


export type BeginFairMutation = { appearanceCreate: { appearance: { purpose: string, form: Schema.Form, standArea: number, nextNeedsAll: boolean, version: number, viewerHasStepped: boolean, viewerCanEdit: boolean, viewerCanSpeak: boolean, viewerHasUnread: boolean, id: string, title: string, state: Schema.AppearanceState, stepTo: Schema.AppearanceState | null, nextState: Schema.AppearanceState | null, firstDay: string, lastDay: string, hall: string, standNumber: string, missing: Array<string>, edition: { id: string, fair: { id: string, name: string, city: string, country: string } | null } | null, participations: Array<{ id: string, role: Schema.ParticipationRole, state: Schema.ParticipationState, hasStepped: boolean, answeredAt: string | null, organisation: { id: string, name: string, kind: Schema.OrganisationKind } | null }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export const FairChoicesQueryDocument = typed<FairChoicesQuery, FairChoicesQueryVariables>(
  'sha256:766fea8300003d2d74f5f10beee69990008178afffa2a4c4cd31cd70705bc22a',
);

export const FairPlanPreviewQueryDocument = typed<FairPlanPreviewQuery, FairPlanPreviewQueryVariables>(
  'sha256:0aa657664b958a564bc0e81f2218c0666725d3e6b6fc240e30f220819b169928',
);

export const CreateFairMutationDocument = typed<CreateFairMutation, CreateFairMutationVariables>(
  'sha256:63f363d9080c1e5ce8c1c19de7eca1a96bdb28f8bb65de60566faa3d48a83cef',
);

export const CreateEditionMutationDocument = typed<CreateEditionMutation, CreateEditionMutationVariables>(
  'sha256:faf6e56115e3b716441b2026c726052eeae78d74db92bcbd011cd24095c8433f',
);

export const BeginFairMutationDocument = typed<BeginFairMutation, BeginFairMutationVariables>(
  'sha256:11efddfa8ef117826f52f770686fd2dd47613acc552f2ad5987eb53b94fea0e0',
);