/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../../api/gen/schema';

import { typed } from '#lib/api/document.ts';
/** What the card is to say; what is left out stays, an empty text means the usual words. */
export type AppearanceBriefingEditInput = {
  /** The sentence by which visitors are asked. */
  consent?: string | null | undefined;
  /** Numbers for emergencies. */
  emergency?: string | null | undefined;
  /** The firms in a few sentences. */
  firms?: string | null | undefined;
  /** The appearance. */
  id: string;
  /** In which language. */
  language: CardLanguage;
  /** The rules of the house. */
  rules?: string | null | undefined;
  /** What nobody promises. */
  silence?: string | null | undefined;
  /** The version of the card in that language that this was made from; 0 for the first. */
  version?: number | null | undefined;
};

/** How an appointment at the stand stands. */
export type AppointmentState =
  /** The guest has been asked. */
  | 'ASKED'
  /** It takes place. */
  | 'CONFIRMED'
  /** It took place. */
  | 'HELD'
  /** The guest did not come. */
  | 'NO_SHOW';

/** The languages of the card that everybody at the stand carries. */
export type CardLanguage =
  /** German. */
  | 'DE'
  /** English. */
  | 'EN';

/** What somebody at the stand is doing. */
export type CrewMemberPresenceSetInput = {
  /** Who. */
  id: string;
  /** What the person is doing. */
  presence: Presence;
};

/** A guest who comes to the stand. */
export type FairAppointmentCreateInput = {
  /** The appearance. */
  appearanceId: string;
  /** The guest's company. */
  company?: string | null | undefined;
  /** When it ends. */
  endsAt: string;
  /** The guest's name. */
  guest: string;
  /** Who receives the guest. */
  hostIds: Array<string>;
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: string | null | undefined;
  /** Where. */
  place?: string | null | undefined;
  /** When it begins. */
  startsAt: string;
  /** How it stands. */
  state?: AppointmentState | null | undefined;
  /** What it is about. */
  topic?: string | null | undefined;
};

/** An appointment that does not take place. */
export type FairAppointmentDeleteInput = {
  /** The appointment. */
  id: string;
};

/** The appointment as it is to be. */
export type FairAppointmentEditInput = {
  /** The guest's company. */
  company?: string | null | undefined;
  /** When it ends. */
  endsAt: string;
  /** The guest's name. */
  guest: string;
  /** Who receives the guest. */
  hostIds: Array<string>;
  /** The appointment. */
  id: string;
  /** Where. */
  place?: string | null | undefined;
  /** When it begins. */
  startsAt: string;
  /** How it stands. */
  state?: AppointmentState | null | undefined;
  /** What it is about. */
  topic?: string | null | undefined;
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: number | null | undefined;
};

/** What somebody at the stand is doing: so that a visitor is led to whom it concerns, not to who stands nearest. */
export type Presence =
  /** Not at the stand. */
  | 'AWAY'
  /** Having a break. */
  | 'BREAK'
  /** Free for the next visitor. */
  | 'FREE'
  /** Talking to somebody. */
  | 'IN_TALK';

export type MeetingShownFragment = { id: string, startsAt: string, endsAt: string, place: string, state: Schema.AppointmentState, version: number, viewerCanEdit: boolean, organisation: { id: string, name: string } | null, hosts: Array<{ id: string, crewMember: { id: string } | null }>, guest: { id: string, guest: string, company: string, topic: string } | null };

export type OnDutyFragment = { presence: Schema.Presence, presenceAt: string | null, id: string, number: number, languages: Array<string>, topics: Array<string>, isFirstTimer: boolean, version: number, isViewer: boolean, viewerCanEdit: boolean, organisation: { id: string, name: string } | null, person: { id: string, name: string } | null, phone: { id: string, phone: string } | null, note: { id: string, note: string } | null };

export type FairTodayQueryVariables = Exact<{
  id: string;
}>;


export type FairTodayQuery = { appearance: { id: string, edition: { id: string, timeZone: string } | null, crew: Array<{ presence: Schema.Presence, presenceAt: string | null, id: string, number: number, languages: Array<string>, topics: Array<string>, isFirstTimer: boolean, version: number, isViewer: boolean, viewerCanEdit: boolean, organisation: { id: string, name: string } | null, person: { id: string, name: string } | null, phone: { id: string, phone: string } | null, note: { id: string, note: string } | null }>, rotaSlots: { nodes: Array<{ id: string, startsAt: string, endsAt: string, station: string, minPeople: number, languages: Array<string>, topics: Array<string>, version: number, assignments: Array<{ id: string, confirmedAt: string | null, viewerCanConfirm: boolean, offeredAt: string | null, viewerCanOffer: boolean, crewMember: { id: string } | null }> }> }, standManagers: Array<{ id: string, day: string, version: number, crewMember: { id: string } | null, deputy: { id: string } | null }>, appointments: { nodes: Array<{ id: string, startsAt: string, endsAt: string, place: string, state: Schema.AppointmentState, version: number, viewerCanEdit: boolean, organisation: { id: string, name: string } | null, hosts: Array<{ id: string, crewMember: { id: string } | null }>, guest: { id: string, guest: string, company: string, topic: string } | null }> } } | null };

export type SayPresenceMutationVariables = Exact<{
  input: Schema.CrewMemberPresenceSetInput;
}>;


export type SayPresenceMutation = { crewMemberPresenceSet: { crewMember: { id: string, presence: Schema.Presence, presenceAt: string | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type AddMeetingMutationVariables = Exact<{
  input: Schema.FairAppointmentCreateInput;
}>;


export type AddMeetingMutation = { fairAppointmentCreate: { fairAppointment: { id: string, startsAt: string, endsAt: string, place: string, state: Schema.AppointmentState, version: number, viewerCanEdit: boolean, organisation: { id: string, name: string } | null, hosts: Array<{ id: string, crewMember: { id: string } | null }>, guest: { id: string, guest: string, company: string, topic: string } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type EditMeetingMutationVariables = Exact<{
  input: Schema.FairAppointmentEditInput;
}>;


export type EditMeetingMutation = { fairAppointmentEdit: { fairAppointment: { id: string, startsAt: string, endsAt: string, place: string, state: Schema.AppointmentState, version: number, viewerCanEdit: boolean, organisation: { id: string, name: string } | null, hosts: Array<{ id: string, crewMember: { id: string } | null }>, guest: { id: string, guest: string, company: string, topic: string } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type DropMeetingMutationVariables = Exact<{
  input: Schema.FairAppointmentDeleteInput;
}>;


export type DropMeetingMutation = { fairAppointmentDelete: { appearance: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export type FairCardQueryVariables = Exact<{
  id: string;
}>;


export type FairCardQuery = { appearance: { id: string, goals: { nodes: Array<{ id: string, title: string, target: number, unit: string }> }, crew: Array<{ id: string, number: number, languages: Array<string>, topics: Array<string>, isFirstTimer: boolean, version: number, isViewer: boolean, viewerCanEdit: boolean, organisation: { id: string, name: string } | null, person: { id: string, name: string } | null, phone: { id: string, phone: string } | null, note: { id: string, note: string } | null }>, standManagers: Array<{ id: string, day: string, version: number, crewMember: { id: string } | null, deputy: { id: string } | null }>, edition: { id: string, timeZone: string } | null, appointments: { nodes: Array<{ id: string, startsAt: string, endsAt: string, place: string, state: Schema.AppointmentState, version: number, viewerCanEdit: boolean, organisation: { id: string, name: string } | null, hosts: Array<{ id: string, crewMember: { id: string } | null }>, guest: { id: string, guest: string, company: string, topic: string } | null }> }, briefings: Array<{ id: string, language: Schema.CardLanguage, firms: string, silence: string, rules: string, consent: string, emergency: string, version: number }> } | null };

export type CardShownFragment = { id: string, language: Schema.CardLanguage, firms: string, silence: string, rules: string, consent: string, emergency: string, version: number };

export type WriteCardMutationVariables = Exact<{
  input: Schema.AppearanceBriefingEditInput;
}>;


export type WriteCardMutation = { appearanceBriefingEdit: { appearance: { id: string, briefings: Array<{ id: string, language: Schema.CardLanguage, firms: string, silence: string, rules: string, consent: string, emergency: string, version: number }> } | null, userErrors: Array<{ code: string, message: string, path: Array<string> | null }> } | null };

export const FairTodayQueryDocument = typed<FairTodayQuery, FairTodayQueryVariables>(
  'sha256:f68872e05a3cf0e9ed5a99116043cc52e26ee5a950f462c66f63ee98226f0e3e',
);

export const SayPresenceMutationDocument = typed<SayPresenceMutation, SayPresenceMutationVariables>(
  'sha256:4c8ae7557bff253eca09894b36f929000fb65f43ac2f032ea526e233cb24456e',
);

export const AddMeetingMutationDocument = typed<AddMeetingMutation, AddMeetingMutationVariables>(
  'sha256:9a694bc0a8a0e9fddd4db7f3e5a187827586c7fc04ff1577cfd3f27f1974107e',
);

export const EditMeetingMutationDocument = typed<EditMeetingMutation, EditMeetingMutationVariables>(
  'sha256:479358657474467c1edd6e630b06183166e3a6fafa3301035cb7efdfcf63eec8',
);

export const DropMeetingMutationDocument = typed<DropMeetingMutation, DropMeetingMutationVariables>(
  'sha256:ec696a5a19de676e736ce4b8d076e7d2106ce14b80e4c67db61d26a607ef437b',
);

export const FairCardQueryDocument = typed<FairCardQuery, FairCardQueryVariables>(
  'sha256:d08dbd0547707703e45f5a99f46c0b394e7455b8efcc364eacc18526eaaa52cf',
);

export const WriteCardMutationDocument = typed<WriteCardMutation, WriteCardMutationVariables>(
  'sha256:8ab3bdde639423c3e769836a28c6ffd308c4d1e076245834fca202312204aa0e',
);