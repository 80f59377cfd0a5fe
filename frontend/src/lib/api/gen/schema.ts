export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day by RFC 3339, such as 2026-01-31, wherever it is. */
  Date: { input: string; output: string; }
  /** A moment by RFC 3339, always with its offset; answers are in UTC. */
  DateTime: { input: string; output: string; }
  /** Source text in Markdown; fields that end in `Html` hold it rendered and safe. */
  Markdown: { input: string; output: string; }
};

/** A way in for a program. */
export type AccessKeyCreateInput = {
  /** How long the key lasts: 1 to 365 days. */
  days: Scalars['Int']['input'];
  /** What you call the program, at most 60 characters. */
  name: Scalars['String']['input'];
};

/** The new key, or why there is none. */
export type AccessKeyCreatePayload = {
  __typename?: 'AccessKeyCreatePayload';
  /** What the program sends as `Authorization: Bearer …`; shown this once only. */
  secret?: Maybe<Scalars['String']['output']>;
  /** Its entry in the list of your sessions. */
  session?: Maybe<Session>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** What moderators do. */
export type Act =
  /** Let through. */
  | 'APPROVE'
  /** Refused, with a reason. */
  | 'DECLINE'
  /** Reports were answered with nothing to do. */
  | 'DISMISS'
  /** A person is trusted no more. */
  | 'DISTRUST'
  /** Taken back: a comment is empty now, an idea stands in its narrow circle. */
  | 'HIDE'
  /** Two ideas became one. */
  | 'MERGE'
  /** Words were made unreadable for good. */
  | 'REDACT'
  /** Given back, to be put otherwise. */
  | 'RETURN'
  /** The settings of moderation changed. */
  | 'SETTINGS'
  /** A person is trusted. */
  | 'TRUST'
  /** An act was taken back a moment later. */
  | 'UNDO';

/** A version of the agreement; its words never change. A template, no legal advice. */
export type Agreement = Node & {
  __typename?: 'Agreement';
  /** When the last firm accepted it. */
  acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Working days for an approval; silence is none. */
  approvalDays: Scalars['Int']['output'];
  /** Who approves names, press and pictures. */
  brandUse: Scalars['String']['output'];
  /** What may be shown, and what not. */
  competition: Scalars['String']['output'];
  /** By what the parts of the budget are shared. */
  costKeys: Scalars['String']['output'];
  /** When it was proposed. */
  createdAt: Scalars['DateTime']['output'];
  /** How it ends, and who keeps what. */
  ending: Scalars['String']['output'];
  /** How the firms take part. */
  form: Form;
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** Whether it counts. */
  isInForce: Scalars['Boolean']['output'];
  /** Whether the firms mean to found a simple partnership. */
  isPartnership: Scalars['Boolean']['output'];
  /** Whose the contacts are. */
  leadMode: LeadMode;
  /** Counts the versions of an appearance. */
  number: Scalars['Int']['output'];
  /** What it says of each firm. */
  parties: Array<AgreementParty>;
  /** What is paid in advance, and when. */
  payments: Scalars['String']['output'];
  /** The firm that proposed it. */
  proposedBy?: Maybe<Organisation>;
  /** Whose the joint results are. */
  results: Scalars['String']['output'];
  /** Where it stands. */
  state: AgreementState;
  /** What is owed by whoever withdraws. */
  withdrawal: Scalars['String']['output'];
};

/** A page of a list. */
export type AgreementConnection = {
  __typename?: 'AgreementConnection';
  /** The entries with their cursors. */
  edges: Array<AgreementEdge>;
  /** The entries alone. */
  nodes: Array<Agreement>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is the whole truth. */
  totalCountPrecision: CountPrecision;
};

/** An entry of a page. */
export type AgreementEdge = {
  __typename?: 'AgreementEdge';
  /** Where the entry stands; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: Agreement;
};

/** What a version of the agreement says of one firm, and that firm's word. */
export type AgreementParty = Node & {
  __typename?: 'AgreementParty';
  /** When it accepted the version. */
  acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who accepted for it; null where you may not know the person. */
  acceptedBy?: Maybe<Person>;
  /** What it has of the appearance. */
  benefit: Scalars['String']['output'];
  /** At most how much it bears, in minor units. */
  cap?: Maybe<Scalars['Int']['output']>;
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** Whether it signs with the organiser and answers for the stand. */
  isContractParty: Scalars['Boolean']['output'];
  /** The firm. */
  organisation?: Maybe<Organisation>;
};

/** What the agreement says of one firm. */
export type AgreementPartyInput = {
  /** What it has of the appearance. */
  benefit: Scalars['String']['input'];
  /** At most how much it bears, in minor units. */
  cap: Scalars['Int']['input'];
  /** Whether it signs with the organiser; at most one firm does. */
  isContractParty?: Scalars['Boolean']['input'];
  /** The firm. */
  organisationId: Scalars['ID']['input'];
};

/** Where a version of the agreement stands. */
export type AgreementState =
  /** All have accepted it: it counts. */
  | 'ACCEPTED'
  /** Counted, until a later version was accepted. */
  | 'AMENDED'
  /** Another version was proposed in its place. */
  | 'COUNTERED'
  /** Waits for the word of the others. */
  | 'PROPOSED';

/** A joint appearance at a fair; it belongs to all firms that take part. */
export type Appearance = Node & {
  __typename?: 'Appearance';
  /** The versions of the agreement, latest first. */
  agreements: AgreementConnection;
  /** Appointments at the stand, by time. */
  appointments: FairAppointmentConnection;
  /** What the card says that everybody at the stand carries, by language. */
  briefings: Array<StandBriefing>;
  /** The budget: what is shared, and what is your own firm's. */
  budgetLines: BudgetLineConnection;
  /** Where it is read, by the firms that take part. */
  circle?: Maybe<Circle>;
  /** What people counted for the review. */
  counts: Array<FairCount>;
  /** Who comes to the stand. */
  crew: Array<CrewMember>;
  /** What is done, by date. */
  doneTasks: FairTaskConnection;
  /** The fair. */
  edition?: Maybe<FairEdition>;
  /** What is shown at the stand. */
  exhibits: ExhibitConnection;
  /** The fair's first day. */
  firstDay: Scalars['Date']['output'];
  /** How the firms take part. */
  form: Form;
  /** What is to be reached. */
  goals: FairGoalConnection;
  /** The hall; empty until it is confirmed. */
  hall: Scalars['String']['output'];
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** The firm that began it. */
  initiator?: Maybe<Organisation>;
  /** The fair's last day. */
  lastDay: Scalars['Date']['output'];
  /** What the firms take along. */
  learnings: FairLearningConnection;
  /** How long somebody may stand there within a day, in minutes. */
  longestDay: Scalars['Int']['output'];
  /** How long somebody had better stand there without a break, in minutes. */
  longestStretch: Scalars['Int']['output'];
  /** What has to be there before it: names such as goal, agreement, place, or the code of a task. */
  missing: Array<Scalars['String']['output']>;
  /** Whether exhibits cross a border. */
  needsCustoms: Scalars['Boolean']['output'];
  /** Whether that step takes the word of all firms. */
  nextNeedsAll: Scalars['Boolean']['output'];
  /** The step that comes next; null at the end. */
  nextState?: Maybe<AppearanceState>;
  /** What waits for your side, by date. */
  nextTasks: FairTaskConnection;
  /** How many of its sides are open, the front first. */
  openSides: Scalars['Int']['output'];
  /** Open tasks whose day is over, by date. */
  overdueTasks: FairTaskConnection;
  /** What the other side owes, by date. */
  owedTasks: FairTaskConnection;
  /** What else your own firm packs. */
  packingItems: PackingItemConnection;
  /** Who takes part, in order. */
  participations: Array<Participation>;
  /** The passes that come with the stand. */
  passes: Array<PassQuota>;
  /** What it is for. */
  purpose: Scalars['String']['output'];
  /** The figures as they were frozen. */
  reviews: Array<FairReview>;
  /** The shifts, by time. */
  rotaSlots: RotaSlotConnection;
  /** The settlement, once somebody computed it. */
  settlement?: Maybe<Settlement>;
  /** How long somebody rests at least between two days, in minutes. */
  shortestRest: Scalars['Int']['output'];
  /** The stand's area, in hundredths of a square metre. */
  standArea: Scalars['Int']['output'];
  /** Its depth, in centimetres; 0 until it is known. */
  standDepth: Scalars['Int']['output'];
  /** Who leads the stand, day by day. */
  standManagers: Array<StandManager>;
  /** The stand's number. */
  standNumber: Scalars['String']['output'];
  /** Its width along the front, in centimetres; 0 until it is known. */
  standWidth: Scalars['Int']['output'];
  /** Where it stands. */
  state: AppearanceState;
  /** A step that waits for the word of the other firms. */
  stepTo?: Maybe<AppearanceState>;
  /** The plan, by date. */
  tasks: FairTaskConnection;
  /** What it is called. */
  title: Scalars['String']['output'];
  /** Your firm's appearance at the same fair two years earlier. */
  twoYearsBack?: Maybe<Appearance>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts its changes; an edit names the version it was made from. */
  version: Scalars['Int']['output'];
  /** What waits for you, the most binding first: invitation, agreement, step, settlement, tasks, shifts. */
  viewerAsked: Array<Scalars['String']['output']>;
  /** Whether you may plan, tick and enter costs. */
  viewerCanEdit: Scalars['Boolean']['output'];
  /** Whether you may have figures frozen, when they are due. */
  viewerCanFreeze: Scalars['Boolean']['output'];
  /** Whether you may count and say what you learned. */
  viewerCanReview: Scalars['Boolean']['output'];
  /** Whether you may propose, accept and go on for your firm. */
  viewerCanSpeak: Scalars['Boolean']['output'];
  /** Whether your firm has said its word for that step. */
  viewerHasStepped: Scalars['Boolean']['output'];
  /** Whether you were told something of it that you have not read. */
  viewerHasUnread: Scalars['Boolean']['output'];
  /** Whether you want to hear no more of it. */
  viewerMutes: Scalars['Boolean']['output'];
  /** The parts of the stand. */
  zones: Array<StandZone>;
};


/** A joint appearance at a fair; it belongs to all firms that take part. */
export type AppearanceAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A joint appearance at a fair; it belongs to all firms that take part. */
export type AppearanceAppointmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A joint appearance at a fair; it belongs to all firms that take part. */
export type AppearanceBudgetLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A joint appearance at a fair; it belongs to all firms that take part. */
export type AppearanceDoneTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A joint appearance at a fair; it belongs to all firms that take part. */
export type AppearanceExhibitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A joint appearance at a fair; it belongs to all firms that take part. */
export type AppearanceGoalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A joint appearance at a fair; it belongs to all firms that take part. */
export type AppearanceLearningsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A joint appearance at a fair; it belongs to all firms that take part. */
export type AppearanceNextTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A joint appearance at a fair; it belongs to all firms that take part. */
export type AppearanceOverdueTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A joint appearance at a fair; it belongs to all firms that take part. */
export type AppearanceOwedTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A joint appearance at a fair; it belongs to all firms that take part. */
export type AppearancePackingItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A joint appearance at a fair; it belongs to all firms that take part. */
export type AppearanceRotaSlotsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A joint appearance at a fair; it belongs to all firms that take part. */
export type AppearanceTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A firm's word. */
export type AppearanceAgreementAcceptInput = {
  /** The version. */
  id: Scalars['ID']['input'];
};

/** The version as it stands now, or why it was not accepted. */
export type AppearanceAgreementAcceptPayload = {
  __typename?: 'AppearanceAgreementAcceptPayload';
  /** The version. */
  agreement?: Maybe<Agreement>;
  /** The appearance. */
  appearance?: Maybe<Appearance>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** A version of the agreement. */
export type AppearanceAgreementProposeInput = {
  /** The appearance. */
  appearanceId: Scalars['ID']['input'];
  /** Working days for an approval. */
  approvalDays?: Scalars['Int']['input'];
  /** Who approves names and pictures. */
  brandUse?: InputMaybe<Scalars['String']['input']>;
  /** What may be shown, and what not. */
  competition?: InputMaybe<Scalars['String']['input']>;
  /** By what the budget is shared. */
  costKeys?: InputMaybe<Scalars['String']['input']>;
  /** How it ends, and who keeps what. */
  ending?: InputMaybe<Scalars['String']['input']>;
  /** How the firms take part. */
  form: Form;
  /** Whether the firms mean to found a simple partnership. */
  isPartnership?: Scalars['Boolean']['input'];
  /** Whose the contacts are. */
  leadMode?: LeadMode;
  /** What it says of each firm that takes part. */
  parties: Array<AgreementPartyInput>;
  /** What is paid in advance, and when. */
  payments?: InputMaybe<Scalars['String']['input']>;
  /** Whose the joint results are. */
  results?: InputMaybe<Scalars['String']['input']>;
  /** What is owed by whoever withdraws. */
  withdrawal?: InputMaybe<Scalars['String']['input']>;
};

/** The version, or why there is none. */
export type AppearanceAgreementProposePayload = {
  __typename?: 'AppearanceAgreementProposePayload';
  /** The version. */
  agreement?: Maybe<Agreement>;
  /** The appearance. */
  appearance?: Maybe<Appearance>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** A firm's answer. */
export type AppearanceAnswerInput = {
  /** Whether your firm takes part. */
  accept: Scalars['Boolean']['input'];
  /** The appearance. */
  appearanceId: Scalars['ID']['input'];
};

/** The appearance as it is now, or why nothing was changed. */
export type AppearanceAnswerPayload = {
  __typename?: 'AppearanceAnswerPayload';
  /** The appearance after the change. */
  appearance?: Maybe<Appearance>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** What the card is to say; what is left out stays, an empty text means the usual words. */
export type AppearanceBriefingEditInput = {
  /** The sentence by which visitors are asked. */
  consent?: InputMaybe<Scalars['String']['input']>;
  /** Numbers for emergencies. */
  emergency?: InputMaybe<Scalars['String']['input']>;
  /** The firms in a few sentences. */
  firms?: InputMaybe<Scalars['String']['input']>;
  /** The appearance. */
  id: Scalars['ID']['input'];
  /** In which language. */
  language: CardLanguage;
  /** The rules of the house. */
  rules?: InputMaybe<Scalars['String']['input']>;
  /** What nobody promises. */
  silence?: InputMaybe<Scalars['String']['input']>;
  /** The version of the card in that language that this was made from; 0 for the first. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The appearance with its card, or why nothing was changed. */
export type AppearanceBriefingEditPayload = {
  __typename?: 'AppearanceBriefingEditPayload';
  /** The appearance. */
  appearance?: Maybe<Appearance>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** What part of an appearance has changed. */
export type AppearanceChange =
  /** Versions of the agreement, and words given to them. */
  | 'AGREEMENT'
  /** Lines that the firms share. */
  | 'BUDGET'
  /** The appearance itself: its state, its days, who takes part. */
  | 'LIFE'
  /** Tasks and their dates. */
  | 'PLAN'
  /** Goals, counts, learnings, frozen figures. */
  | 'REVIEW'
  /** Figures, objections, releases, payments. */
  | 'SETTLEMENT'
  /** Crew, shifts, appointments, zones. */
  | 'STAND';

/** A page of a list. */
export type AppearanceConnection = {
  __typename?: 'AppearanceConnection';
  /** The entries with their cursors. */
  edges: Array<AppearanceEdge>;
  /** The entries alone. */
  nodes: Array<Appearance>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is the whole truth. */
  totalCountPrecision: CountPrecision;
};

/** A new joint appearance. */
export type AppearanceCreateInput = {
  /** The firms: those of a pair, or of a chosen circle that names its firms. */
  circleId: Scalars['ID']['input'];
  /** The fair. */
  editionId: Scalars['ID']['input'];
  /** How the firms take part. */
  form?: InputMaybe<Form>;
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Whether exhibits cross a border. */
  needsCustoms?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it is for. */
  purpose?: InputMaybe<Scalars['String']['input']>;
  /** What it is called. */
  title: Scalars['String']['input'];
};

/** The appearance, or why there is none. */
export type AppearanceCreatePayload = {
  __typename?: 'AppearanceCreatePayload';
  /** The appearance after the change. */
  appearance?: Maybe<Appearance>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** An entry of a page. */
export type AppearanceEdge = {
  __typename?: 'AppearanceEdge';
  /** Where the entry stands; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: Appearance;
};

/** Changes to an appearance; what is left out stays. */
export type AppearanceEditInput = {
  /** The hall. */
  hall?: InputMaybe<Scalars['String']['input']>;
  /** The appearance. */
  id: Scalars['ID']['input'];
  /** How many sides are open, up to four. */
  openSides?: InputMaybe<Scalars['Int']['input']>;
  /** What it is for. */
  purpose?: InputMaybe<Scalars['String']['input']>;
  /** The stand's area, in hundredths of a square metre. */
  standArea?: InputMaybe<Scalars['Int']['input']>;
  /** Its depth, in centimetres. */
  standDepth?: InputMaybe<Scalars['Int']['input']>;
  /** The stand's number. */
  standNumber?: InputMaybe<Scalars['String']['input']>;
  /** Its width along the front, in centimetres. */
  standWidth?: InputMaybe<Scalars['Int']['input']>;
  /** What it is called. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The appearance as it is now, or why it was not changed. */
export type AppearanceEditPayload = {
  __typename?: 'AppearanceEditPayload';
  /** The appearance after the change. */
  appearance?: Maybe<Appearance>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** Something happened to an appearance that you may read. */
export type AppearanceEvent = {
  __typename?: 'AppearanceEvent';
  /** The appearance as it is now. */
  appearance?: Maybe<Appearance>;
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** What part of it has changed. */
  change: AppearanceChange;
  /** Stands for this event. */
  cursor: Scalars['String']['output'];
};

/** Further passes to be entered as a cost. */
export type AppearancePassesCostInput = {
  /** The appearance. */
  id: Scalars['ID']['input'];
  /** For what they are. */
  kind: PassKind;
};

/** The appearance as it is now, or why there is no line. */
export type AppearancePassesCostPayload = {
  __typename?: 'AppearancePassesCostPayload';
  /** The appearance. */
  appearance?: Maybe<Appearance>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** Passes of a kind divided anew. */
export type AppearancePassesEditInput = {
  /** The appearance. */
  id: Scalars['ID']['input'];
  /** For what they are. */
  kind: PassKind;
  /** How many come with the stand. */
  passes: Scalars['Int']['input'];
  /** What a further one costs, in minor units of the edition's currency. */
  price?: InputMaybe<Scalars['Int']['input']>;
  /** Who gets how many; firms left out get none. */
  shares: Array<PassShareInput>;
  /** The version of that kind's passes that this was made from; 0 for the first. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The appearance as it is now, or why nothing was changed. */
export type AppearancePassesEditPayload = {
  __typename?: 'AppearancePassesEditPayload';
  /** The appearance. */
  appearance?: Maybe<Appearance>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** An appearance whose figures are to be kept. */
export type AppearanceReviewFreezeInput = {
  /** The appearance. */
  appearanceId: Scalars['ID']['input'];
};

/** The appearance with its figures, or why they were not frozen. */
export type AppearanceReviewFreezePayload = {
  __typename?: 'AppearanceReviewFreezePayload';
  /** The appearance after the change. */
  appearance?: Maybe<Appearance>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
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

/** The next step. */
export type AppearanceStepInput = {
  /** The appearance. */
  appearanceId: Scalars['ID']['input'];
  /** Where it shall stand. */
  to: AppearanceState;
};

/** The appearance as it is now, or what is missing for the step: `path` names it. */
export type AppearanceStepPayload = {
  __typename?: 'AppearanceStepPayload';
  /** The appearance after the change. */
  appearance?: Maybe<Appearance>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** A firm that leaves. */
export type AppearanceWithdrawInput = {
  /** The appearance. */
  appearanceId: Scalars['ID']['input'];
};

/** The appearance as it is now, or why nothing was changed. */
export type AppearanceWithdrawPayload = {
  __typename?: 'AppearanceWithdrawPayload';
  /** The appearance after the change. */
  appearance?: Maybe<Appearance>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** How long people stand and rest at an appearance. */
export type AppearanceWorkingTimeEditInput = {
  /** The appearance. */
  id: Scalars['ID']['input'];
  /** The most within a day, in minutes; 4 to 14 hours. */
  longestDay: Scalars['Int']['input'];
  /** The most without a break, in minutes; 1 to 6 hours. */
  longestStretch: Scalars['Int']['input'];
  /** The least between two days, in minutes; 8 to 16 hours. */
  shortestRest: Scalars['Int']['input'];
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The appearance with its working time as it is now, or why nothing was changed. */
export type AppearanceWorkingTimeEditPayload = {
  __typename?: 'AppearanceWorkingTimeEditPayload';
  /** The appearance. */
  appearance?: Maybe<Appearance>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** The stand divided anew. */
export type AppearanceZonesEditInput = {
  /** The appearance. */
  id: Scalars['ID']['input'];
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** All parts, which make the whole. */
  zones: Array<StandZoneInput>;
};

/** The appearance as it is now, or why nothing was changed. */
export type AppearanceZonesEditPayload = {
  __typename?: 'AppearanceZonesEditPayload';
  /** The appearance. */
  appearance?: Maybe<Appearance>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** Who comes, and what for; read by the firm that made the appointment and the firms of its hosts. */
export type AppointmentGuest = Node & {
  __typename?: 'AppointmentGuest';
  /** The guest's company. */
  company: Scalars['String']['output'];
  /** The guest's name. */
  guest: Scalars['String']['output'];
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** What it is about. */
  topic: Scalars['String']['output'];
};

/** Who receives the guest. */
export type AppointmentHost = Node & {
  __typename?: 'AppointmentHost';
  /** Who. */
  crewMember?: Maybe<CrewMember>;
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
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

/** Who visits a fair. */
export type Audience =
  /** Both, on the same or on other days. */
  | 'MIXED'
  /** Everybody. */
  | 'PUBLIC'
  /** People of the trade. */
  | 'TRADE';

/** Something that firms decide together; frozen when it opens, secret until it closes. */
export type Ballot = Node & {
  __typename?: 'Ballot';
  /** Since when those who will vote can read the draft. */
  announcedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was taken back. */
  annulledBecause?: Maybe<Scalars['String']['output']>;
  /** Everything for checking it and counting it again, as JSON; once it is published. */
  archive?: Maybe<Scalars['String']['output']>;
  /** The Merkle root over the leaves of all counted votes, told at the end. */
  boxRoot?: Maybe<Scalars['String']['output']>;
  /** The last link of its chain that is not a vote. */
  chainHead?: Maybe<Scalars['String']['output']>;
  /** What did not fit then: `chain`, `definition`, `electorate`, `lot`, `votes` or `result`; null: all fits. */
  checkFound?: Maybe<Scalars['String']['output']>;
  /** When the portal last checked chain, ballot box, lot and result. */
  checkedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whose firms decide. */
  circle?: Maybe<Circle>;
  /** When it was closed; the deadline itself cuts votes off. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Until when votes are taken, by the portal's clock. */
  closesAt: Scalars['DateTime']['output'];
  /** The SHA-256 of the lot's seed, told before anybody votes. */
  commitment?: Maybe<Scalars['String']['output']>;
  /** What the host will do with the result; may be empty. */
  consequence: Scalars['String']['output'];
  /** When it is counted again, if it could not be. */
  countNextAt?: Maybe<Scalars['DateTime']['output']>;
  /** How far the count is. */
  countPercent: Scalars['Int']['output'];
  /** Why the last count came to nothing; for the host. */
  countTrouble?: Maybe<Scalars['String']['output']>;
  /** Everything that was frozen at the opening, as canonical JSON. */
  definition?: Maybe<Scalars['String']['output']>;
  /** The SHA-256 of `definition`. */
  definitionHash?: Maybe<Scalars['String']['output']>;
  /** The SHA-256 over who may vote with which weight, as it was at the opening. */
  electorateHash?: Maybe<Scalars['String']['output']>;
  /** How it ended; for partners once it is published. */
  ending?: Maybe<Ending>;
  /** How many firms may vote; 0 before it opens. */
  firmCount: Scalars['Int']['output'];
  /** Who may vote and who has; partners see their own firm only. */
  firms: BallotFirmConnection;
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** Whether the host is bound by the result, or asks for advice. */
  isBinding: Scalars['Boolean']['output'];
  /** Whether votes are taken right now. */
  isOpen: Scalars['Boolean']['output'];
  /** Whether so few said something in confidence that nobody learns more than the decision. */
  isThin: Scalars['Boolean']['output'];
  /** Firms with people who could still join, where the definition allows it; for the host. */
  joinableOrganisations: OrganisationConnection;
  /** What a draft lacks before it can open, by name. */
  lacks: Array<Scalars['String']['output']>;
  /** How votes become a result. */
  method: BallotMethod;
  /** When it opened. */
  openedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Before when it does not open, as it was announced. */
  opensAt?: Maybe<Scalars['DateTime']['output']>;
  /** What is put to the vote. */
  options: Array<BallotOption>;
  /** All counted votes, once it is published. */
  papers: BallotPaperConnection;
  /** How many people may vote; 0 before it opens. */
  personCount: Scalars['Int']['output'];
  /** When the result was published. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The question in full; may be empty. */
  question: Scalars['String']['output'];
  /** When firms that had not voted were last reminded; for the host. */
  remindedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the count found, as canonical JSON; for the host once counted. */
  result?: Maybe<Scalars['String']['output']>;
  /** The SHA-256 of `result`. */
  resultHash?: Maybe<Scalars['String']['output']>;
  /** What others learn of a single vote once it is published. */
  secrecy: Secrecy;
  /** The lot's seed, told at the end. */
  seed?: Maybe<Scalars['String']['output']>;
  /** Limits, quorum and budget as JSON, as far as they were chosen; for the host with each firm's weight. */
  settings: Scalars['String']['output'];
  /** What the host says: what happens with the result, and where it deviates. */
  statements: Array<BallotStatement>;
  /** Where it stands; there is no way back. */
  status: BallotStatus;
  /** What is decided, in one line. */
  title: Scalars['String']['output'];
  /** Counts its changes. */
  version: Scalars['Int']['output'];
  /** Whether you may show it before it opens. */
  viewerCanAnnounce: Scalars['Boolean']['output'];
  /** Whether you may take it back. */
  viewerCanAnnul: Scalars['Boolean']['output'];
  /** Whether you may prepare another one like it. */
  viewerCanCopy: Scalars['Boolean']['output'];
  /** Whether you may say that the host does something else. */
  viewerCanDeviate: Scalars['Boolean']['output'];
  /** Whether you may open it. */
  viewerCanOpen: Scalars['Boolean']['output'];
  /** Whether you may publish its result. */
  viewerCanPublish: Scalars['Boolean']['output'];
  /** Whether you may remind firms that have not voted: once a day, as long as there are any. */
  viewerCanRemind: Scalars['Boolean']['output'];
  /** Whether you may say what happens with the result. */
  viewerCanState: Scalars['Boolean']['output'];
  /** Whether you may vote now. */
  viewerCanVote: Scalars['Boolean']['output'];
  /** Whether you were told something of it that you have not read. */
  viewerHasUnread: Scalars['Boolean']['output'];
  /** Whether you want to hear no more of it. */
  viewerMutes: Scalars['Boolean']['output'];
  /** The short code of your vote: the first 16 digits of its leaf, in groups of four. */
  viewerReceiptCode?: Maybe<Scalars['String']['output']>;
  /** Your vote as it stands, or your delegate's, as JSON with nonce, leaf and head of the chain: your receipt. */
  viewerVote?: Maybe<Scalars['String']['output']>;
  /** When your vote was cast as it stands; null while there is none, and once a confidential ballot has closed. */
  viewerVotedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What your firm weighs; null for the host. */
  viewerWeight?: Maybe<Scalars['Int']['output']>;
  /** Who counts how much. */
  weighting: Weighting;
  /** PUBLISHED: what the firms weigh that the host named, the heaviest first; all others weigh 1. */
  weights: Array<Scalars['Int']['output']>;
  /** The titles of the first four that won, in order; of points the order. None of a motion. */
  winners: Array<Scalars['String']['output']>;
};


/** Something that firms decide together; frozen when it opens, secret until it closes. */
export type BallotFirmsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that firms decide together; frozen when it opens, secret until it closes. */
export type BallotJoinableOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that firms decide together; frozen when it opens, secret until it closes. */
export type BallotPapersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What your firm's weight did; other firms do not see it. */
export type BallotAccount = {
  __typename?: 'BallotAccount';
  /** How many votes your firm cast. */
  ballots: Scalars['Int']['output'];
  /** How many of them are blank. */
  blank: Scalars['Int']['output'];
  /** SHARES: what it kept. */
  left?: Maybe<BallotNumber>;
  /** SHARES: for what. */
  paid: Array<BallotPayment>;
  /** SHARES: its share of the budget. */
  received?: Maybe<BallotNumber>;
  /** SHARES: how much of the share was used. */
  usedPercent?: Maybe<BallotNumber>;
  /** What it voted for, and what became of it. */
  wishes: Array<BallotWish>;
};

/** A draft to show to those who will vote. */
export type BallotAnnounceInput = {
  /** The draft. */
  id: Scalars['ID']['input'];
  /** When it is planned to open: it will not before; without it at any time. */
  opensAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The announced draft, or why nobody is told of it. */
export type BallotAnnouncePayload = {
  __typename?: 'BallotAnnouncePayload';
  /** The ballot. */
  ballot?: Maybe<Ballot>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** A ballot to take back. */
export type BallotAnnulInput = {
  /** The ballot. */
  id: Scalars['ID']['input'];
  /** Why, in at least 20 characters; everybody reads it. */
  reason: Scalars['String']['input'];
};

/** The ballot that was taken back, or why it stands. */
export type BallotAnnulPayload = {
  __typename?: 'BallotAnnulPayload';
  /** The ballot. */
  ballot?: Maybe<Ballot>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** Where the budget went. */
export type BallotBudget = {
  __typename?: 'BallotBudget';
  /** The share in the end; null where everything fitted. */
  final?: Maybe<BallotNumber>;
  /** The share of one unit of weight at first. */
  start: BallotNumber;
  /** How often it grew. */
  steps: Scalars['Int']['output'];
  /** How much is left. */
  unused: BallotNumber;
  /** How much there was. */
  whole: BallotNumber;
};

/** What happened to a ballot. */
export type BallotChange =
  /** It is shown before it opens. */
  | 'ANNOUNCED'
  /** It was taken back. */
  | 'ANNULLED'
  /** The deadline has passed. */
  | 'CLOSED'
  /** There is a result; told to the host only. */
  | 'COUNTED'
  /** Votes are taken now. */
  | 'OPENED'
  /** The result was published. */
  | 'PUBLISHED'
  /** What was announced is prepared anew. */
  | 'RECALLED'
  /** Firms that have not voted were reminded; told to the host only. */
  | 'REMINDED'
  /** The host said something to it. */
  | 'STATED'
  /** People of a firm joined those who vote. */
  | 'VOTER_ADDED';

/** A page of a list. */
export type BallotConnection = {
  __typename?: 'BallotConnection';
  /** The entries with their cursors. */
  edges: Array<BallotEdge>;
  /** The entries alone. */
  nodes: Array<Ballot>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is the whole truth. */
  totalCountPrecision: CountPrecision;
};

/** A ballot of which another draft is made. */
export type BallotCopyInput = {
  /** The ballot that is copied. */
  ballotId: Scalars['ID']['input'];
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: InputMaybe<Scalars['ID']['input']>;
};

/** The new draft, or why there is none. */
export type BallotCopyPayload = {
  __typename?: 'BallotCopyPayload';
  /** The ballot. */
  ballot?: Maybe<Ballot>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** A ballot to prepare. */
export type BallotCreateInput = {
  /** Whose firms decide. */
  circleId: Scalars['ID']['input'];
  /** Until when votes are taken. */
  closesAt: Scalars['DateTime']['input'];
  /** What the host will do with the result. */
  consequence?: Scalars['String']['input'];
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Whether the host is bound by the result. */
  isBinding?: Scalars['Boolean']['input'];
  /** How votes become a result. */
  method: BallotMethod;
  /** What is put to the vote; none for a motion. */
  options: Array<BallotOptionInput>;
  /** The question in full. */
  question?: Scalars['String']['input'];
  /** What others learn afterwards. */
  secrecy?: Secrecy;
  /** Limits of the method. */
  settings?: InputMaybe<BallotSettingsInput>;
  /** What is decided, in one line. */
  title: Scalars['String']['input'];
  /** Who counts how much. */
  weighting?: Weighting;
  /** For PUBLISHED. */
  weights?: InputMaybe<Array<BallotWeightInput>>;
  /** For PUBLISHED: why some weigh more; needed to open it, and read by everybody. */
  weightsBecause?: InputMaybe<Scalars['String']['input']>;
};

/** The prepared ballot, or why there is none. */
export type BallotCreatePayload = {
  __typename?: 'BallotCreatePayload';
  /** The ballot. */
  ballot?: Maybe<Ballot>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** A draft to remove. */
export type BallotDeleteInput = {
  /** The draft. */
  id: Scalars['ID']['input'];
};

/** Whether the draft is gone, or why it stays. */
export type BallotDeletePayload = {
  __typename?: 'BallotDeletePayload';
  /** Whether it was done. */
  ok?: Maybe<Scalars['Boolean']['output']>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** An entry of a page. */
export type BallotEdge = {
  __typename?: 'BallotEdge';
  /** Where the entry stands; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: Ballot;
};

/** A draft, said anew as a whole. */
export type BallotEditInput = {
  /** Whose firms decide. */
  circleId: Scalars['ID']['input'];
  /** Until when votes are taken. */
  closesAt: Scalars['DateTime']['input'];
  /** What the host will do with the result. */
  consequence?: Scalars['String']['input'];
  /** The draft. */
  id: Scalars['ID']['input'];
  /** Whether the host is bound by the result. */
  isBinding?: Scalars['Boolean']['input'];
  /** How votes become a result. */
  method: BallotMethod;
  /** What is put to the vote; none for a motion. */
  options: Array<BallotOptionInput>;
  /** The question in full. */
  question?: Scalars['String']['input'];
  /** What others learn afterwards. */
  secrecy?: Secrecy;
  /** Limits of the method. */
  settings?: InputMaybe<BallotSettingsInput>;
  /** What is decided, in one line. */
  title: Scalars['String']['input'];
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** Who counts how much. */
  weighting?: Weighting;
  /** For PUBLISHED. */
  weights?: InputMaybe<Array<BallotWeightInput>>;
  /** For PUBLISHED: why some weigh more; needed to open it, and read by everybody. */
  weightsBecause?: InputMaybe<Scalars['String']['input']>;
};

/** The draft as it is now, or why it stays as it was. */
export type BallotEditPayload = {
  __typename?: 'BallotEditPayload';
  /** The ballot. */
  ballot?: Maybe<Ballot>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** Something happened to a ballot that you may read. */
export type BallotEvent = {
  __typename?: 'BallotEvent';
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** The ballot as it is now. */
  ballot?: Maybe<Ballot>;
  /** What happened. */
  change: BallotChange;
  /** Stands for this event. */
  cursor: Scalars['String']['output'];
};

/** How evenly the result serves the firms. */
export type BallotFairness = {
  __typename?: 'BallotFairness';
  /** How many firms voted for something. */
  firms: Scalars['Int']['output'];
  /** The part of which as many used more as used less. */
  medianUsedPercent: BallotNumber;
  /** For comparison: what would win if most votes came first. */
  mostVotesFirst: Array<Scalars['String']['output']>;
  /** The smallest part of a share that was used. */
  smallestUsedPercent: BallotNumber;
  /** How many get at least one wish. */
  withAWish: Scalars['Int']['output'];
  /** How many would, if most votes came first. */
  withAWishByMostVotes: Scalars['Int']['output'];
};

/** Which ballots a list holds; all given members must fit. */
export type BallotFilter = {
  /** Of this circle. */
  circle?: InputMaybe<Scalars['ID']['input']>;
  /** In one of these statuses. */
  status?: InputMaybe<Array<BallotStatus>>;
};

/** A firm that may vote: for the host all of them, for a firm its own entry. */
export type BallotFirm = Node & {
  __typename?: 'BallotFirm';
  /** Whether somebody of it has voted; never how. */
  hasVoted: Scalars['Boolean']['output'];
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** The firm. */
  organisation?: Maybe<Organisation>;
  /** Its weight. */
  weight: Scalars['Int']['output'];
};

/** A page of a list. */
export type BallotFirmConnection = {
  __typename?: 'BallotFirmConnection';
  /** The entries with their cursors. */
  edges: Array<BallotFirmEdge>;
  /** The entries alone. */
  nodes: Array<BallotFirm>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is the whole truth. */
  totalCountPrecision: CountPrecision;
};

/** An entry of a page. */
export type BallotFirmEdge = {
  __typename?: 'BallotFirmEdge';
  /** Where the entry stands; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: BallotFirm;
};

/** How votes become a result; the names are those of the counts. */
export type BallotMethod =
  /** As many options as one likes; the most approved ones win. */
  | 'APPROVAL'
  /** Yes or no. */
  | 'MOTION'
  /** Points to share among the options; an order, not a decision. */
  | 'POINTS'
  /** A ranking, for several seats by single transferable vote. */
  | 'SEATS'
  /** A budget of effort, bought with equal shares of everybody who votes. */
  | 'SHARES'
  /** Scores from 0 to 5, then a runoff of the two best. */
  | 'STAR';

/** A number of a count: to show, and exactly. */
export type BallotNumber = {
  __typename?: 'BallotNumber';
  /** As a fraction such as 3/2, to count on with. */
  exact: Scalars['String']['output'];
  /** Rounded, to show. */
  value: Scalars['Float']['output'];
};

/** A score or points for an option. */
export type BallotNumberInput = {
  /** How much. */
  number: Scalars['Int']['input'];
  /** The option. */
  optionId: Scalars['ID']['input'];
};

/** A ballot to open. */
export type BallotOpenInput = {
  /** The ballot. */
  id: Scalars['ID']['input'];
};

/** The open ballot, or why it stays a draft. */
export type BallotOpenPayload = {
  __typename?: 'BallotOpenPayload';
  /** The ballot. */
  ballot?: Maybe<Ballot>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** Something one can vote for. */
export type BallotOption = Node & {
  __typename?: 'BallotOption';
  /** What it takes, in the unit of the budget. */
  effort: Scalars['Int']['output'];
  /** Who estimated the effort. */
  estimatedBy: Scalars['String']['output'];
  /** When the effort was estimated. */
  estimatedOn?: Maybe<Scalars['Date']['output']>;
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** The idea that it stands for. */
  idea?: Maybe<Idea>;
  /** Where it stands in the definition; show it to each voter in another order. */
  position: Scalars['Int']['output'];
  /** What the estimate rests on. */
  source: Scalars['String']['output'];
  /** What it is. */
  title: Scalars['String']['output'];
};

/** Something to vote for. */
export type BallotOptionInput = {
  /** What it takes, in the unit of the budget; from 1 on. */
  effort?: Scalars['Int']['input'];
  /** Who estimated the effort. */
  estimatedBy?: Scalars['String']['input'];
  /** When the effort was estimated. */
  estimatedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The idea that it stands for; of the same circle. */
  ideaId?: InputMaybe<Scalars['ID']['input']>;
  /** What the estimate rests on. */
  source?: Scalars['String']['input'];
  /** What it is, in up to 140 characters. */
  title: Scalars['String']['input'];
};

/** A result in the order in which a page tells it: first the sentence, then what was decided, then how. */
export type BallotOutcome = {
  __typename?: 'BallotOutcome';
  /** What your firm did; null where nobody knows it any more, or it did not vote. */
  account?: Maybe<BallotAccount>;
  /** SHARES: where the budget went. */
  budget?: Maybe<BallotBudget>;
  /** SHARES: how evenly the result serves the firms. */
  fairness?: Maybe<BallotFairness>;
  /** Whether enough firms voted; if not, nothing won. */
  isDecided: Scalars['Boolean']['output'];
  /** Whether so few said something in confidence that only the decision is told. */
  isThin: Scalars['Boolean']['output'];
  /** What counted. */
  library: Scalars['String']['output'];
  /** All options in the order of the result. */
  lines: Array<BallotOutcomeLine>;
  /** Groups of equals that only the lot parted. */
  lots: Array<Array<Scalars['String']['output']>>;
  /** How votes became this result. */
  method: BallotMethod;
  /** SEATS: how many votes a seat takes. */
  quota?: Maybe<BallotNumber>;
  /** MOTION: why people voted so, as far as they said; empty where too few voted. */
  reasons: Array<BallotReason>;
  /** Step by step; empty where the method has only sums. */
  rounds: Array<BallotRound>;
  /** The whole result in a few words of your language. */
  sentence: Scalars['String']['output'];
  /** The method in three steps, with this ballot's numbers, in your language. */
  steps: Array<Scalars['String']['output']>;
  /** Who took part. */
  turnout: BallotTurnout;
};

/** An option in the order of the result; numbers are null where the method has none, or too few voted. */
export type BallotOutcomeLine = {
  __typename?: 'BallotOutcomeLine';
  /** What it takes. */
  effort?: Maybe<BallotNumber>;
  /** How many firms stand behind it. */
  firms?: Maybe<Scalars['Int']['output']>;
  /** Whether it won. */
  hasWon: Scalars['Boolean']['output'];
  /** Whether only the lot told it apart from others. */
  isByLot: Scalars['Boolean']['output'];
  /** The option; `yes` or `no` of a motion. */
  optionId: Scalars['ID']['output'];
  /** Its place in the result. */
  place: Scalars['Int']['output'];
  /** SHARES: effective support in percent of its effort; from 100 on it is bought. */
  support?: Maybe<BallotNumber>;
  /** What it is. */
  title: Scalars['String']['output'];
  /** Votes, or points, in sum. */
  weight?: Maybe<BallotNumber>;
  /** Why it did not win, or won in a special way, in your language. */
  why?: Maybe<Scalars['String']['output']>;
};

/** A counted vote, once the ballot is published. */
export type BallotPaper = Node & {
  __typename?: 'BallotPaper';
  /** The vote as canonical JSON; `null` is a blank vote. */
  content: Scalars['String']['output'];
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** Which votes are of the same firm. */
  label: Scalars['String']['output'];
  /** SHA-256 over a zero byte, the nonce and the vote: what the voter's receipt says too. */
  leaf: Scalars['String']['output'];
  /** 32 random bytes, in hexadecimal. */
  nonce: Scalars['String']['output'];
  /** The firm; null where the ballot hides it, or you may not know it. */
  organisation?: Maybe<Organisation>;
  /** Who voted; null unless the ballot is an open one and you may know the person. */
  person?: Maybe<Person>;
  /** The firm's weight. */
  strength: Scalars['Int']['output'];
};

/** A page of a list. */
export type BallotPaperConnection = {
  __typename?: 'BallotPaperConnection';
  /** The entries with their cursors. */
  edges: Array<BallotPaperEdge>;
  /** The entries alone. */
  nodes: Array<BallotPaper>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is the whole truth. */
  totalCountPrecision: CountPrecision;
};

/** An entry of a page. */
export type BallotPaperEdge = {
  __typename?: 'BallotPaperEdge';
  /** Where the entry stands; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: BallotPaper;
};

/** What a firm's share paid for. */
export type BallotPayment = {
  __typename?: 'BallotPayment';
  /** How much of the share. */
  amount: BallotNumber;
  /** The option. */
  title: Scalars['String']['output'];
};

/** A ballot whose result everybody shall see. */
export type BallotPublishInput = {
  /** The ballot. */
  id: Scalars['ID']['input'];
  /** What happens with the result; needed unless it was said before. */
  statement?: InputMaybe<Scalars['String']['input']>;
};

/** The published ballot, or why it is not published. */
export type BallotPublishPayload = {
  __typename?: 'BallotPublishPayload';
  /** The ballot. */
  ballot?: Maybe<Ballot>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** Why somebody voted so; nobody is named. */
export type BallotReason = {
  __typename?: 'BallotReason';
  /** `yes` or `no`. */
  optionId: Scalars['ID']['output'];
  /** The words. */
  text: Scalars['String']['output'];
  /** What it speaks for. */
  title: Scalars['String']['output'];
};

/** A ballot in which some firms have not voted. */
export type BallotRemindInput = {
  /** The ballot. */
  id: Scalars['ID']['input'];
};

/** The ballot, or why nobody was reminded. */
export type BallotRemindPayload = {
  __typename?: 'BallotRemindPayload';
  /** The ballot. */
  ballot?: Maybe<Ballot>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** One step of the count. */
export type BallotRound = {
  __typename?: 'BallotRound';
  /** Between which of them the lot decided. */
  byLot: Array<Scalars['String']['output']>;
  /** SHARES: what it takes. */
  effort?: Maybe<BallotNumber>;
  /** SHARES: of how many firms. */
  firms?: Maybe<Scalars['Int']['output']>;
  /** What happened: `bought`, `elected`, `excluded` or `runoff`. */
  kind: Scalars['String']['output'];
  /** SHARES: what was left of the budget. */
  left?: Maybe<BallotNumber>;
  /** From 1 on. */
  number: Scalars['Int']['output'];
  /** SHARES: how many votes paid for it. */
  payers?: Maybe<Scalars['Int']['output']>;
  /** SHARES: the most that one vote paid. */
  price?: Maybe<BallotNumber>;
  /** STAR, SEATS: how all stood. */
  standings: Array<BallotStanding>;
  /** To what it happened. */
  titles: Array<Scalars['String']['output']>;
  /** STAR: weight without a preference between the two. */
  undecided?: Maybe<BallotNumber>;
};

/** Limits of the methods; what is left out stays as the method has it. */
export type BallotSettingsInput = {
  /** SHARES: how much effort there is. */
  budget?: InputMaybe<Scalars['Int']['input']>;
  /** SHARES: whether what is left buys the most wanted option that fits. */
  fill?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether people may join those who vote while it runs; no. Each addition is told to everybody. */
  lateVoters?: InputMaybe<Scalars['Boolean']['input']>;
  /** APPROVAL: at most so many. */
  maxChoices?: InputMaybe<Scalars['Int']['input']>;
  /** APPROVAL: at least so many. */
  minChoices?: InputMaybe<Scalars['Int']['input']>;
  /** APPROVAL, SHARES: how many firms must want an option; 2. */
  minOrgs?: InputMaybe<Scalars['Int']['input']>;
  /** POINTS: how many each one has; 10. */
  points?: InputMaybe<Scalars['Int']['input']>;
  /** POINTS: whether all must be given. */
  pointsExactly?: InputMaybe<Scalars['Boolean']['input']>;
  /** POINTS: at most so many for one option; half of all. */
  pointsPerOption?: InputMaybe<Scalars['Int']['input']>;
  /** How many of the firms must vote, at least three; 50. */
  quorumPercent?: InputMaybe<Scalars['Int']['input']>;
  /** SEATS: how many there are. */
  seats?: InputMaybe<Scalars['Int']['input']>;
  /** MOTION: whether two thirds are needed. */
  twoThirds?: InputMaybe<Scalars['Boolean']['input']>;
  /** APPROVAL: how many win. */
  winners?: InputMaybe<Scalars['Int']['input']>;
};

/** How an option stood in a round. */
export type BallotStanding = {
  __typename?: 'BallotStanding';
  /** The option. */
  optionId: Scalars['ID']['output'];
  /** What moved to it since the round before. */
  received: Array<BallotTransfer>;
  /** What it is. */
  title: Scalars['String']['output'];
  /** Its votes. */
  weight: BallotNumber;
};

/** What the host says to a ballot; it stays as it was said. */
export type BallotStatement = Node & {
  __typename?: 'BallotStatement';
  /** Who said it. */
  author?: Maybe<Person>;
  /** The words. */
  body: Scalars['String']['output'];
  /** When. */
  createdAt: Scalars['DateTime']['output'];
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** What it is about. */
  kind: StatementKind;
};

/** What the host says to a ballot. */
export type BallotStatementCreateInput = {
  /** The ballot. */
  ballotId: Scalars['ID']['input'];
  /** The words, up to 2000 characters; a deviation takes at least 20. */
  body: Scalars['String']['input'];
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What it is about. */
  kind?: StatementKind;
};

/** The ballot with what was said, or why it was not. */
export type BallotStatementCreatePayload = {
  __typename?: 'BallotStatementCreatePayload';
  /** The ballot. */
  ballot?: Maybe<Ballot>;
  /** What was said. */
  statement?: Maybe<BallotStatement>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** Where a ballot stands; there is no way back. */
export type BallotStatus =
  /** Taken back, with a reason; it has no result. */
  | 'ANNULLED'
  /** The deadline has passed; it is being counted, or the host looks at the result. */
  | 'CLOSED'
  /** The host prepares it; nobody else sees it until it is announced. */
  | 'DRAFT'
  /** Votes are taken until the deadline; nobody sees them. */
  | 'OPEN'
  /** Everybody who reads it sees the result, and the votes for a recount. */
  | 'PUBLISHED';

/** Votes that moved on. */
export type BallotTransfer = {
  __typename?: 'BallotTransfer';
  /** From whom. */
  fromTitle: Scalars['String']['output'];
  /** How many. */
  weight: BallotNumber;
};

/** Who took part. */
export type BallotTurnout = {
  __typename?: 'BallotTurnout';
  /** How many votes there are. */
  ballots: Scalars['Int']['output'];
  /** How many of them are blank; null where too few voted to tell. */
  blank?: Maybe<Scalars['Int']['output']>;
  /** How many firms could have voted. */
  entitled: Scalars['Int']['output'];
  /** How many firms voted, blank votes included. */
  firms: Scalars['Int']['output'];
  /** Whether enough did. */
  isQuorate: Scalars['Boolean']['output'];
  /** How many had to vote. */
  needed: Scalars['Int']['output'];
  /** What the others weigh together; null where too few voted to tell. */
  weight?: Maybe<BallotNumber>;
};

/** A vote: exactly one of the members after the ballot, as its method wants it. */
export type BallotVoteCastInput = {
  /** APPROVAL, SHARES: what one approves. */
  approve?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The ballot. */
  ballotId: Scalars['ID']['input'];
  /** Vote blank: it counts for the quorum only. */
  isBlank?: Scalars['Boolean']['input'];
  /** MOTION: yes, or no. */
  isYes?: InputMaybe<Scalars['Boolean']['input']>;
  /** POINTS: points. */
  points?: InputMaybe<Array<BallotNumberInput>>;
  /** SEATS: the best first. */
  ranking?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** MOTION: why, in up to 500 characters; without a name, everybody reads it once it is published. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** STAR: scores from 0 to 5. */
  scores?: InputMaybe<Array<BallotNumberInput>>;
};

/** The ballot with your vote in `viewerVote`, which is your receipt; or why your vote was not taken. */
export type BallotVoteCastPayload = {
  __typename?: 'BallotVoteCastPayload';
  /** The ballot. */
  ballot?: Maybe<Ballot>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** A firm whose people may vote from now on. */
export type BallotVotersAddInput = {
  /** The open ballot. */
  ballotId: Scalars['ID']['input'];
  /** The firm: everybody of it who may vote now, and could not before. */
  organisationId: Scalars['ID']['input'];
  /** Why, in at least 20 characters; everybody reads it. */
  reason: Scalars['String']['input'];
};

/** The ballot with more voters, or why nobody joined. */
export type BallotVotersAddPayload = {
  __typename?: 'BallotVotersAddPayload';
  /** The ballot. */
  ballot?: Maybe<Ballot>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** A firm's published weight; firms that are not named weigh 1. */
export type BallotWeightInput = {
  /** The firm. */
  organisationId: Scalars['ID']['input'];
  /** From 1 to 5, and never more than a quarter of all. */
  weight: Scalars['Int']['input'];
};

/** Something that a firm voted for. */
export type BallotWish = {
  __typename?: 'BallotWish';
  /** Whether it won. */
  hasWon: Scalars['Boolean']['output'];
  /** The option. */
  title: Scalars['String']['output'];
};

/** What an idea is good for. */
export type Benefit =
  /** It saves money. */
  | 'COST'
  /** It spares the environment. */
  | 'ENVIRONMENT'
  /** It makes something better. */
  | 'QUALITY'
  /** It keeps people from harm. */
  | 'SAFETY'
  /** It saves time. */
  | 'TIME';

/** The twelve parts of a fair's budget. */
export type BudgetCategory =
  /** Stand building, graphics, furniture, screens. */
  | 'BUILDING'
  /** For what nobody thought of. */
  | 'CONTINGENCY'
  /** Fees for co-exhibitors and represented firms. */
  | 'CO_EXHIBITOR_FEES'
  /** Exhibits, transport, storage, customs. */
  | 'EXHIBITS'
  /** Hospitality at the stand. */
  | 'HOSPITALITY'
  /** Insurance, legal advice, licences. */
  | 'INSURANCE'
  /** Invitations, vouchers, advertising, press. */
  | 'INVITATIONS'
  /** Recording and following up contacts. */
  | 'LEADS'
  /** Power, net, water, cleaning, guarding. */
  | 'OPERATION'
  /** Space and the organiser's fees. */
  | 'SPACE'
  /** Staff time. */
  | 'STAFF'
  /** Travel, lodging, meals. */
  | 'TRAVEL';

/** A cost; one that is not shared is seen by its own firm alone. */
export type BudgetLine = Node & {
  __typename?: 'BudgetLine';
  /** What it came to, in minor units. */
  actual: Scalars['Int']['output'];
  /** The part of the budget. */
  category: BudgetCategory;
  /** What was ordered, in minor units. */
  committed: Scalars['Int']['output'];
  /** Whether the common area is shared equally; otherwise in proportion. */
  commonEqually: Scalars['Boolean']['output'];
  /** The currency of the amounts. */
  currency: Scalars['String']['output'];
  /** The papers behind it. */
  documents: Array<CostDocument>;
  /** Whether the weights are the areas of the stand's zones. */
  followsZones: Scalars['Boolean']['output'];
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** Whether the firms share it. */
  isShared: Scalars['Boolean']['output'];
  /** By what it is shared. */
  key: CostKind;
  /** The firm that entered it. */
  organisation?: Maybe<Organisation>;
  /** Who pays the supplier. */
  payer?: Maybe<Organisation>;
  /** What was planned, in minor units. */
  planned: Scalars['Int']['output'];
  /** For how many fairs it was bought. */
  plannedUses?: Maybe<Scalars['Int']['output']>;
  /** What it cost when it was bought for several fairs, in minor units; this fair's part is the actual. */
  purchase?: Maybe<Scalars['Int']['output']>;
  /** What the later ones will bear of it, in minor units. */
  purchaseLeft?: Maybe<Scalars['Int']['output']>;
  /** What one minor unit is worth in the settlement's currency, in millionths. */
  rate: Scalars['Int']['output'];
  /** The day of the rate; null for the settlement's own currency. */
  rateOn?: Maybe<Scalars['Date']['output']>;
  /** What each firm bears. */
  shares: Array<BudgetShare>;
  /** Who supplies it; empty where nobody knows yet. */
  supplier: Scalars['String']['output'];
  /** The how-manieth of them this one is. */
  thisUse?: Maybe<Scalars['Int']['output']>;
  /** What it is for. */
  title: Scalars['String']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** How it is charged on. */
  vatMode: VatMode;
  /** Value added tax, in hundredths of a percent. */
  vatRate: Scalars['Int']['output'];
  /** Counts its changes; an edit names the version it was made from. */
  version: Scalars['Int']['output'];
};

/** A page of a list. */
export type BudgetLineConnection = {
  __typename?: 'BudgetLineConnection';
  /** The entries with their cursors. */
  edges: Array<BudgetLineEdge>;
  /** The entries alone. */
  nodes: Array<BudgetLine>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is the whole truth. */
  totalCountPrecision: CountPrecision;
};

/** A new line; amounts are whole minor units. */
export type BudgetLineCreateInput = {
  /** What it came to. */
  actual?: InputMaybe<Scalars['Int']['input']>;
  /** The appearance. */
  appearanceId: Scalars['ID']['input'];
  /** The part of the budget. */
  category: BudgetCategory;
  /** What is ordered. */
  committed?: InputMaybe<Scalars['Int']['input']>;
  /** Whether the common area is shared equally; otherwise in proportion. */
  commonEqually?: InputMaybe<Scalars['Boolean']['input']>;
  /** The currency, as three letters. */
  currency?: InputMaybe<Scalars['String']['input']>;
  /** Whether the weights are the areas of the stand's zones. */
  followsZones?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Whether the firms share it; otherwise nobody but your own firm sees it. */
  isShared?: Scalars['Boolean']['input'];
  /** By what it is shared. */
  key?: InputMaybe<CostKind>;
  /** Who pays the supplier. */
  payerId?: InputMaybe<Scalars['ID']['input']>;
  /** What is planned. */
  planned?: InputMaybe<Scalars['Int']['input']>;
  /** What was bought for several fairs, if it was; null for nothing of the kind. */
  purchase?: InputMaybe<BudgetPurchaseInput>;
  /** What one minor unit is worth in the settlement's currency, in millionths. */
  rate?: InputMaybe<Scalars['Int']['input']>;
  /** The day of the rate. */
  rateOn?: InputMaybe<Scalars['Date']['input']>;
  /** Who supplies it. */
  supplier?: InputMaybe<Scalars['String']['input']>;
  /** What it is for. */
  title: Scalars['String']['input'];
  /** How it is charged on. */
  vatMode?: InputMaybe<VatMode>;
  /** Value added tax, in hundredths of a percent. */
  vatRate?: InputMaybe<Scalars['Int']['input']>;
  /** The weights of the key. */
  weights?: InputMaybe<Array<BudgetWeightInput>>;
};

/** The line, or why there is none. */
export type BudgetLineCreatePayload = {
  __typename?: 'BudgetLineCreatePayload';
  /** The line. */
  budgetLine?: Maybe<BudgetLine>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** An entry of a page. */
export type BudgetLineEdge = {
  __typename?: 'BudgetLineEdge';
  /** Where the entry stands; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: BudgetLine;
};

/** Changes to a line; what is left out stays. */
export type BudgetLineEditInput = {
  /** What it came to. */
  actual?: InputMaybe<Scalars['Int']['input']>;
  /** The part of the budget. */
  category?: InputMaybe<BudgetCategory>;
  /** What is ordered. */
  committed?: InputMaybe<Scalars['Int']['input']>;
  /** Whether the common area is shared equally; otherwise in proportion. */
  commonEqually?: InputMaybe<Scalars['Boolean']['input']>;
  /** The currency, as three letters. */
  currency?: InputMaybe<Scalars['String']['input']>;
  /** Whether the weights are the areas of the stand's zones. */
  followsZones?: InputMaybe<Scalars['Boolean']['input']>;
  /** The line. */
  id: Scalars['ID']['input'];
  /** By what it is shared. */
  key?: InputMaybe<CostKind>;
  /** Who pays the supplier. */
  payerId?: InputMaybe<Scalars['ID']['input']>;
  /** What is planned. */
  planned?: InputMaybe<Scalars['Int']['input']>;
  /** What was bought for several fairs, if it was; null for nothing of the kind. */
  purchase?: InputMaybe<BudgetPurchaseInput>;
  /** What one minor unit is worth in the settlement's currency, in millionths. */
  rate?: InputMaybe<Scalars['Int']['input']>;
  /** The day of the rate. */
  rateOn?: InputMaybe<Scalars['Date']['input']>;
  /** Who supplies it. */
  supplier?: InputMaybe<Scalars['String']['input']>;
  /** What it is for. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** How it is charged on. */
  vatMode?: InputMaybe<VatMode>;
  /** Value added tax, in hundredths of a percent. */
  vatRate?: InputMaybe<Scalars['Int']['input']>;
  /** The version from which the change was made. */
  version: Scalars['Int']['input'];
  /** The weights of the key. */
  weights?: InputMaybe<Array<BudgetWeightInput>>;
};

/** The line as it is now, or why it was not changed. */
export type BudgetLineEditPayload = {
  __typename?: 'BudgetLineEditPayload';
  /** The line. */
  budgetLine?: Maybe<BudgetLine>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** Another key for a line, to look at before it is saved. */
export type BudgetPreviewInput = {
  /** By what it would be shared. */
  key: CostKind;
  /** The line. */
  lineId: Scalars['ID']['input'];
  /** Another plan; otherwise the line's. */
  planned?: InputMaybe<Scalars['Int']['input']>;
  /** The weights. */
  weights: Array<BudgetWeightInput>;
};

/** What a firm bears now, and what it would. */
export type BudgetPreviewShare = {
  __typename?: 'BudgetPreviewShare';
  /** What it would bear, in minor units. */
  after: Scalars['Int']['output'];
  /** What it bears of the plan now, in minor units. */
  before: Scalars['Int']['output'];
  /** The firm. */
  organisation?: Maybe<Organisation>;
};

/** Something bought for several fairs; this one bears its part of it, which is the line's actual. */
export type BudgetPurchaseInput = {
  /** What it cost, in minor units of the line's currency. */
  amount: Scalars['Int']['input'];
  /** For how many fairs it was bought, up to 100. */
  plannedUses: Scalars['Int']['input'];
  /** The how-manieth of them this one is, from 1. */
  thisUse: Scalars['Int']['input'];
};

/** What a firm bears of a line. */
export type BudgetShare = Node & {
  __typename?: 'BudgetShare';
  /** What it bears of what it really came to, in minor units. */
  actual: Scalars['Int']['output'];
  /** At most how much it bears, in minor units. */
  cap?: Maybe<Scalars['Int']['output']>;
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** The firm. */
  organisation?: Maybe<Organisation>;
  /** What it bears of the plan, in minor units. */
  planned: Scalars['Int']['output'];
  /** Its weight in the key. */
  weight: Scalars['Int']['output'];
};

/** A firm's weight in a line. */
export type BudgetWeightInput = {
  /** At most how much it bears; the host bears the rest. */
  cap?: InputMaybe<Scalars['Int']['input']>;
  /** The firm. */
  organisationId: Scalars['ID']['input'];
  /** Its weight; for FIXED its amount, for PERCENT hundredths of a percent. */
  weight: Scalars['Int']['input'];
};

/** A calendar of yours that calendar programs read by a secret address. */
export type CalendarFeed = Node & {
  __typename?: 'CalendarFeed';
  /** Of which appearance it is, if it is of one. */
  appearance?: Maybe<Appearance>;
  /** When you began it. */
  createdAt: Scalars['DateTime']['output'];
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** With which firm, if it is of one. */
  organisation?: Maybe<Organisation>;
  /** When a calendar program last read it under its present address; null if none. */
  readAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it shows. */
  scope: FeedScope;
};

/** A page of a list. */
export type CalendarFeedConnection = {
  __typename?: 'CalendarFeedConnection';
  /** The entries with their cursors. */
  edges: Array<CalendarFeedEdge>;
  /** The entries alone. */
  nodes: Array<CalendarFeed>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is the whole truth. */
  totalCountPrecision: CountPrecision;
};

/** A calendar to subscribe to. */
export type CalendarFeedCreateInput = {
  /** Of which appearance, where the scope is one. */
  appearanceId?: InputMaybe<Scalars['ID']['input']>;
  /** With which firm, where the scope is one. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** What it shows. */
  scope: FeedScope;
};

/** The calendar and its address, or why there is none. */
export type CalendarFeedCreatePayload = {
  __typename?: 'CalendarFeedCreatePayload';
  /** The calendar. */
  calendarFeed?: Maybe<CalendarFeed>;
  /** Its address on this portal; shown this once only. */
  path?: Maybe<Scalars['String']['output']>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** An entry of a page. */
export type CalendarFeedEdge = {
  __typename?: 'CalendarFeedEdge';
  /** Where the entry stands; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: CalendarFeed;
};

/** A calendar that nobody shall read any more. */
export type CalendarFeedEndInput = {
  /** The calendar. */
  id: Scalars['ID']['input'];
};

/** Whether the calendar is gone, or why it stays. */
export type CalendarFeedEndPayload = {
  __typename?: 'CalendarFeedEndPayload';
  /** Whether it was done. */
  ok?: Maybe<Scalars['Boolean']['output']>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** A calendar that gets another address. */
export type CalendarFeedRenewInput = {
  /** The calendar. */
  id: Scalars['ID']['input'];
};

/** The calendar and its new address, or why it has none. */
export type CalendarFeedRenewPayload = {
  __typename?: 'CalendarFeedRenewPayload';
  /** The calendar. */
  calendarFeed?: Maybe<CalendarFeed>;
  /** Its address on this portal; shown this once only. */
  path?: Maybe<Scalars['String']['output']>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** A step of the organiser's cancellation ladder. */
export type CancellationStep = Node & {
  __typename?: 'CancellationStep';
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** At least that much for the whole stand, in minor units. */
  minFee: Scalars['Int']['output'];
  /** What is owed, in hundredths of a percent. */
  percent: Scalars['Int']['output'];
  /** The last day on which it counts. */
  until: Scalars['Date']['output'];
};

/** A step of the ladder. */
export type CancellationStepInput = {
  /** At least that much for the whole stand, in minor units. */
  minFee?: Scalars['Int']['input'];
  /** What is owed, in hundredths of a percent. */
  percent: Scalars['Int']['input'];
  /** The last day on which it counts. */
  until: Scalars['Date']['input'];
};

/** The languages of the card that everybody at the stand carries. */
export type CardLanguage =
  /** German. */
  | 'DE'
  /** English. */
  | 'EN';

/** A task of the template, in all languages. */
export type ChecklistTask = {
  __typename?: 'ChecklistTask';
  /** Its name, such as F10. */
  code: Scalars['String']['output'];
  /** In German. */
  de: Scalars['String']['output'];
  /** In English. */
  en: Scalars['String']['output'];
  /** In French. */
  fr: Scalars['String']['output'];
  /** In Italian. */
  it: Scalars['String']['output'];
};

/** A set of firms that share; the audience of things. */
export type Circle = Node & {
  __typename?: 'Circle';
  /** When your firm accepted the current terms. */
  acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What partners in it learn of each other's contributors. */
  disclosure: Disclosure;
  /** From how many firms on counts are shown to partners. */
  floor: Scalars['Int']['output'];
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** Whether it is closed until your firm accepts the terms. */
  isPending: Scalars['Boolean']['output'];
  /** Who is in it by rule. */
  kind: CircleKind;
  /** How many firms are in it, the host included; null where you may not know. */
  memberCount?: Maybe<Scalars['Int']['output']>;
  /** The firms that you may know to be in it. */
  members: Array<CircleMember>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** The terms that count; null where there are none. */
  terms?: Maybe<Terms>;
  /** Counts its changes, not those of its terms; an edit names the version it was made from. */
  version: Scalars['Int']['output'];
  /** Whether you may accept the terms for your firm. */
  viewerCanAcceptTerms: Scalars['Boolean']['output'];
  /** Whether you may change it and publish its terms. */
  viewerCanManage: Scalars['Boolean']['output'];
  /** Whether you may bring ideas into it, perhaps after moderation. */
  viewerCanSubmit: Scalars['Boolean']['output'];
  /** Whether you are told of new ideas in it. */
  viewerFollows: Scalars['Boolean']['output'];
};

/** A page of a list. */
export type CircleConnection = {
  __typename?: 'CircleConnection';
  /** The entries with their cursors. */
  edges: Array<CircleEdge>;
  /** The entries alone. */
  nodes: Array<Circle>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is the whole truth. */
  totalCountPrecision: CountPrecision;
};

/** A chosen group of firms, and on which terms it shares. */
export type CircleCreateInput = {
  /** What partners in it learn of each other's contributors. */
  disclosure: Disclosure;
  /** From how many firms on counts are shown. */
  floor?: InputMaybe<Scalars['Int']['input']>;
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Its name. */
  name: Scalars['String']['input'];
  /** The partner firms in it. */
  organisationIds: Array<Scalars['ID']['input']>;
  /** What each firm's lead accepts before the firm reads. */
  terms: Scalars['Markdown']['input'];
};

/** The new circle, or why there is none. */
export type CircleCreatePayload = {
  __typename?: 'CircleCreatePayload';
  /** The circle after the change. */
  circle?: Maybe<Circle>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** An entry of a page. */
export type CircleEdge = {
  __typename?: 'CircleEdge';
  /** Where the entry stands; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: Circle;
};

/** A circle to follow. */
export type CircleFollowInput = {
  /** The circle. */
  circleId: Scalars['ID']['input'];
};

/** The circle, or why nothing was changed. */
export type CircleFollowPayload = {
  __typename?: 'CircleFollowPayload';
  /** The circle. */
  circle?: Maybe<Circle>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

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

/** A firm's place in a circle. */
export type CircleMember = Node & {
  __typename?: 'CircleMember';
  /** When it last accepted terms; for the host and the firm only. */
  acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who accepted for the firm. */
  acceptedBy?: Maybe<Person>;
  /** Which version of the terms it last accepted. */
  acceptedVersion?: Maybe<Scalars['Int']['output']>;
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** The firm. */
  organisation: Organisation;
  /** When it came in. */
  since: Scalars['DateTime']['output'];
};

/** Which firm comes into which circle. */
export type CircleMemberAddInput = {
  /** The circle. */
  circleId: Scalars['ID']['input'];
  /** The firm. */
  organisationId: Scalars['ID']['input'];
};

/** The circle, or why nothing was changed. */
export type CircleMemberAddPayload = {
  __typename?: 'CircleMemberAddPayload';
  /** The circle after the change. */
  circle?: Maybe<Circle>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** Which firm leaves which circle. */
export type CircleMemberRemoveInput = {
  /** The circle. */
  circleId: Scalars['ID']['input'];
  /** The firm. */
  organisationId: Scalars['ID']['input'];
};

/** The circle, or why nothing was changed. */
export type CircleMemberRemovePayload = {
  __typename?: 'CircleMemberRemovePayload';
  /** The circle after the change. */
  circle?: Maybe<Circle>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** A circle to follow no more. */
export type CircleUnfollowInput = {
  /** The circle. */
  circleId: Scalars['ID']['input'];
};

/** The circle, or why nothing was changed. */
export type CircleUnfollowPayload = {
  __typename?: 'CircleUnfollowPayload';
  /** The circle. */
  circle?: Maybe<Circle>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** What is to be different; what is not given stays. */
export type CircleUpdateInput = {
  /** Only ever less than now. */
  disclosure?: InputMaybe<Disclosure>;
  /** Only ever more than now. */
  floor?: InputMaybe<Scalars['Int']['input']>;
  /** The circle. */
  id: Scalars['ID']['input'];
  /** Its name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The circle, or why nothing was changed. */
export type CircleUpdatePayload = {
  __typename?: 'CircleUpdatePayload';
  /** The circle after the change. */
  circle?: Maybe<Circle>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** How the pages look. */
export type ColourScheme =
  /** Dark. */
  | 'DARK'
  /** Light. */
  | 'LIGHT'
  /** As the device says. */
  | 'SYSTEM';

/** Something said about an idea. */
export type Comment = Node & {
  __typename?: 'Comment';
  /** Who said it; null where you may not know the person. */
  author?: Maybe<Person>;
  /** What was said, as written; `@{1}` and so on stand for `mentions`. */
  body: Scalars['Markdown']['output'];
  /** What was said, rendered and cleaned; `@{1}` and so on stand for `mentions`. */
  bodyHtml: Scalars['String']['output'];
  /** When it was said. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was last changed, if it was. */
  editedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Files that came with it, in their order. */
  files: Array<File>;
  /** Why moderators took it back. */
  hiddenSentence?: Maybe<Scalars['String']['output']>;
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** Whether its author took it back; then it is empty. */
  isDeleted: Scalars['Boolean']['output'];
  /** Whether moderators took it back; then it is empty. */
  isHidden: Scalars['Boolean']['output'];
  /** Whether it is the host's official answer. */
  isOfficial: Scalars['Boolean']['output'];
  /** Language of the text, as two letters. */
  language: Scalars['String']['output'];
  /** Who is called upon, in the order of the text. */
  mentions: Array<Mention>;
  /** The author's firm; null where you may not know it. */
  organisation?: Maybe<Organisation>;
  /** How it was reacted to, as far as you may know. */
  reactions: Array<Reaction>;
  /** Answers to it, earliest first; answers have none. */
  replies: CommentConnection;
  /** The comment that it answers. */
  replyTo?: Maybe<Comment>;
  /** Counts its changes; an edit names the version it was made from. */
  version: Scalars['Int']['output'];
  /** What it said before, latest first, as far as you could read it then. */
  versions: CommentVersionConnection;
  /** Whether you may change it or take it back. */
  viewerCanEdit: Scalars['Boolean']['output'];
  /** Whether you may make words of it unreadable for good. */
  viewerCanRedact: Scalars['Boolean']['output'];
  /** Whether you reported it. */
  viewerReported: Scalars['Boolean']['output'];
};


/** Something said about an idea. */
export type CommentRepliesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something said about an idea. */
export type CommentVersionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list. */
export type CommentConnection = {
  __typename?: 'CommentConnection';
  /** The entries with their cursors. */
  edges: Array<CommentEdge>;
  /** The entries alone. */
  nodes: Array<Comment>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is the whole truth. */
  totalCountPrecision: CountPrecision;
};

/** Something to say about an idea. */
export type CommentCreateInput = {
  /** What to say, up to 10 000 characters. */
  body: Scalars['Markdown']['input'];
  /** Files of yours to attach, uploaded before; at most 20. */
  files?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The idea. */
  ideaId: Scalars['ID']['input'];
  /** As the host's official answer. */
  isOfficial?: InputMaybe<Scalars['Boolean']['input']>;
  /** Language of the text: de, fr, it or en. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** Whom it calls upon: `@{1}` in the text stands for the first, and so on. */
  mentions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The comment that it answers. */
  replyTo?: InputMaybe<Scalars['ID']['input']>;
};

/** What was said, or why it was not taken. */
export type CommentCreatePayload = {
  __typename?: 'CommentCreatePayload';
  /** The comment; null if moderators look at it first. */
  comment?: Maybe<Comment>;
  /** What moderators look at first; null if it is said. */
  heldComment?: Maybe<HeldComment>;
  /** The idea, with its new count. */
  idea?: Maybe<Idea>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** What was said and shall be taken back. */
export type CommentDeleteInput = {
  /** The comment. */
  id: Scalars['ID']['input'];
};

/** What is left of it, or why it stays. */
export type CommentDeletePayload = {
  __typename?: 'CommentDeletePayload';
  /** The comment, empty now. */
  comment?: Maybe<Comment>;
  /** The idea, with its new count. */
  idea?: Maybe<Idea>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** An entry of a page. */
export type CommentEdge = {
  __typename?: 'CommentEdge';
  /** Where the entry stands; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: Comment;
};

/** Other words for what was said. */
export type CommentEditInput = {
  /** What is said from now on. */
  body: Scalars['Markdown']['input'];
  /** The comment. */
  id: Scalars['ID']['input'];
  /** Whom it calls upon from now on; left out, the same as before. */
  mentions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What is said now, or why it was not changed. */
export type CommentEditPayload = {
  __typename?: 'CommentEditPayload';
  /** The comment. */
  comment?: Maybe<Comment>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** A word without words. */
export type CommentReactionAddInput = {
  /** The comment. */
  commentId: Scalars['ID']['input'];
  /** In which way you react. */
  kind: ReactionKind;
};

/** The comment with its reactions, or why nothing was changed. */
export type CommentReactionAddPayload = {
  __typename?: 'CommentReactionAddPayload';
  /** The comment. */
  comment?: Maybe<Comment>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** A reaction to take back. */
export type CommentReactionRemoveInput = {
  /** The comment. */
  commentId: Scalars['ID']['input'];
  /** Which one. */
  kind: ReactionKind;
};

/** The comment with its reactions, or why nothing was changed. */
export type CommentReactionRemovePayload = {
  __typename?: 'CommentReactionRemovePayload';
  /** The comment. */
  comment?: Maybe<Comment>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** What was taken back within the last ten minutes. */
export type CommentRestoreInput = {
  /** The comment. */
  id: Scalars['ID']['input'];
};

/** What is said again, or why it cannot be brought back. */
export type CommentRestorePayload = {
  __typename?: 'CommentRestorePayload';
  /** The comment. */
  comment?: Maybe<Comment>;
  /** The idea, with its new count. */
  idea?: Maybe<Idea>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** Words that a comment had before it was changed. */
export type CommentVersion = Node & {
  __typename?: 'CommentVersion';
  /** What was said, as written. */
  body: Scalars['Markdown']['output'];
  /** What was said, rendered and cleaned. */
  bodyHtml: Scalars['String']['output'];
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** When it was put otherwise. */
  replacedAt: Scalars['DateTime']['output'];
  /** Which state of the comment it was. */
  version: Scalars['Int']['output'];
  /** When it was said so. */
  writtenAt: Scalars['DateTime']['output'];
};

/** A page of a list. */
export type CommentVersionConnection = {
  __typename?: 'CommentVersionConnection';
  /** The entries with their cursors. */
  edges: Array<CommentVersionEdge>;
  /** The entries alone. */
  nodes: Array<CommentVersion>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is the whole truth. */
  totalCountPrecision: CountPrecision;
};

/** An entry of a page. */
export type CommentVersionEdge = {
  __typename?: 'CommentVersionEdge';
  /** Where the entry stands; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: CommentVersion;
};

/** A supplier's paper behind a line; seen by whoever sees the line. */
export type CostDocument = Node & {
  __typename?: 'CostDocument';
  /** The net in the line's currency, in minor units. */
  amount: Scalars['Int']['output'];
  /** When another firm said that it is right. */
  approvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The currency of net and tax. */
  currency: Scalars['String']['output'];
  /** Its scan; fetched by whoever sees the paper at that moment. */
  file?: Maybe<File>;
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** Its date. */
  issuedOn: Scalars['Date']['output'];
  /** What it comes to without tax, in minor units. */
  net: Scalars['Int']['output'];
  /** Its number. */
  number: Scalars['String']['output'];
  /** The firm that entered it. */
  organisation?: Maybe<Organisation>;
  /** Who paid it. */
  payer?: Maybe<Organisation>;
  /** What one minor unit is worth in the line's currency, in millionths. */
  rate: Scalars['Int']['output'];
  /** The day of the rate; null for the line's own currency. */
  rateOn?: Maybe<Scalars['Date']['output']>;
  /** Who wrote it. */
  supplier: Scalars['String']['output'];
  /** The tax on it, in minor units. */
  vat: Scalars['Int']['output'];
  /** Whether you may say so. */
  viewerCanApprove: Scalars['Boolean']['output'];
  /** Whether you may put its scan there, or take it away. */
  viewerCanAttach: Scalars['Boolean']['output'];
};

/** A paper that is right. */
export type CostDocumentApproveInput = {
  /** The paper. */
  id: Scalars['ID']['input'];
};

/** The paper as it is now, or why it was not approved. */
export type CostDocumentApprovePayload = {
  __typename?: 'CostDocumentApprovePayload';
  /** The paper. */
  costDocument?: Maybe<CostDocument>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** A paper and its scan. */
export type CostDocumentAttachInput = {
  /** A file of yours, uploaded before; it takes the place of the one there was. */
  fileId: Scalars['ID']['input'];
  /** The paper. */
  id: Scalars['ID']['input'];
};

/** The paper with its scan, or why it was not put there. */
export type CostDocumentAttachPayload = {
  __typename?: 'CostDocumentAttachPayload';
  /** The paper. */
  costDocument?: Maybe<CostDocument>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** A supplier's paper; amounts are whole minor units of its currency. */
export type CostDocumentCreateInput = {
  /** Its currency, as three letters. */
  currency?: InputMaybe<Scalars['String']['input']>;
  /** Its scan, uploaded before. */
  fileId?: InputMaybe<Scalars['ID']['input']>;
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Its date. */
  issuedOn: Scalars['Date']['input'];
  /** The line that it belongs to. */
  lineId: Scalars['ID']['input'];
  /** What it comes to without tax; a credit note is negative. */
  net: Scalars['Int']['input'];
  /** Its number. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** Who paid it. */
  payerId: Scalars['ID']['input'];
  /** What one minor unit is worth in the line's currency, in millionths. */
  rate?: InputMaybe<Scalars['Int']['input']>;
  /** The day of the rate. */
  rateOn?: InputMaybe<Scalars['Date']['input']>;
  /** Who wrote it. */
  supplier: Scalars['String']['input'];
  /** The tax on it. */
  vat?: InputMaybe<Scalars['Int']['input']>;
};

/** The paper and its line, or why nothing was entered. */
export type CostDocumentCreatePayload = {
  __typename?: 'CostDocumentCreatePayload';
  /** The line, which comes to what its papers say. */
  budgetLine?: Maybe<BudgetLine>;
  /** The paper. */
  costDocument?: Maybe<CostDocument>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** A paper whose scan goes. */
export type CostDocumentDetachInput = {
  /** The paper. */
  id: Scalars['ID']['input'];
};

/** The paper without its scan, or why that stays. */
export type CostDocumentDetachPayload = {
  __typename?: 'CostDocumentDetachPayload';
  /** The paper. */
  costDocument?: Maybe<CostDocument>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** A paper that does not belong there. */
export type CostDocumentRemoveInput = {
  /** The paper. */
  id: Scalars['ID']['input'];
};

/** The line without the paper, or why it stays. */
export type CostDocumentRemovePayload = {
  __typename?: 'CostDocumentRemovePayload';
  /** The line. */
  budgetLine?: Maybe<BudgetLine>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** By what a line is shared among the firms. */
export type CostKind =
  /** By benefit, settled after the fair. */
  | 'BY_BENEFIT'
  /** By what was used. */
  | 'BY_USE'
  /** By what each caused. */
  | 'CAUSER'
  /** Everybody the same. */
  | 'EQUAL'
  /** By agreed amounts, which make the total. */
  | 'FIXED'
  /** Not shared. */
  | 'OWN'
  /** By agreed hundredths of a percent, which make 10000. */
  | 'PERCENT'
  /** By area on the stand. */
  | 'PER_AREA';

/** What people count at a fair, because the portal cannot know it. */
export type CountName =
  /** Contacts asked whether their data may be passed on. */
  | 'CONSENTS_ASKED'
  /** Contacts who said yes. */
  | 'CONSENTS_GIVEN'
  /** Customers invited. */
  | 'CUSTOMERS_INVITED'
  /** Customers met at the stand. */
  | 'CUSTOMERS_MET'
  /** Those who did within 48 hours after the fair. */
  | 'FOLLOWED_UP_IN_TIME'
  /** Contacts who were to hear from the firm. */
  | 'FOLLOW_UPS_OWED'
  /** Hours until a contact was typically written to: half of them sooner, half later. */
  | 'FOLLOW_UP_HOURS'
  /** Ideas from the fair decided within 90 days. */
  | 'IDEAS_DECIDED'
  /** Contacts taken down. */
  | 'LEADS'
  /** Contacts that a firm offered to another. */
  | 'LEADS_OFFERED'
  /** Contacts that asked for two firms or more. */
  | 'LEADS_OF_SEVERAL_FIRMS'
  /** Contacts that the other took over. */
  | 'LEADS_TAKEN_OVER'
  /** Contribution margin that came of it, in minor units. */
  | 'MARGIN'
  /** Orders within half a year. */
  | 'ORDERS'
  /** Promises given at the fair. */
  | 'PROMISES_DUE'
  /** Promises kept in time. */
  | 'PROMISES_KEPT'
  /** Contacts with a need, a promise, and a way to reach them. */
  | 'QUALIFIED_LEADS'
  /** What cannot be counted, in percent of the cost, as agreed beforehand. */
  | 'QUALITATIVE_PERCENT'
  /** Talks at the stand. */
  | 'TALKS'
  /** Vouchers redeemed. */
  | 'VOUCHERS_REDEEMED'
  /** Vouchers sent. */
  | 'VOUCHERS_SENT';

/** Whether a count is the whole truth. */
export type CountPrecision =
  /** There are at least so many; counting stopped. */
  | 'AT_LEAST'
  /** So many there are. */
  | 'EXACT';

/** Somebody whom a firm sends to the stand. */
export type CrewMember = Node & {
  __typename?: 'CrewMember';
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** Whether it is the person's first fair. */
  isFirstTimer: Scalars['Boolean']['output'];
  /** Whether it is you. */
  isViewer: Scalars['Boolean']['output'];
  /** What the person speaks, as two letters each. */
  languages: Array<Scalars['String']['output']>;
  /** What your firm noted of its own person. */
  note?: Maybe<CrewNote>;
  /** Tells the people of a firm apart where they are not named. */
  number: Scalars['Int']['output'];
  /** The firm. */
  organisation?: Maybe<Organisation>;
  /** Who it is; null where you may not know the person. */
  person?: Maybe<Person>;
  /** How the person is reached. */
  phone?: Maybe<CrewPhone>;
  /** What the person is doing, as last said. */
  presence: Presence;
  /** When that was said. */
  presenceAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the person knows about. */
  topics: Array<Scalars['String']['output']>;
  /** Counts its changes; an edit names the version it was made from. */
  version: Scalars['Int']['output'];
  /** Whether it is one of your firm's people, of whom you may speak. */
  viewerCanEdit: Scalars['Boolean']['output'];
};

/** One of your firm's people, who comes to the stand. */
export type CrewMemberCreateInput = {
  /** The appearance. */
  appearanceId: Scalars['ID']['input'];
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Whether it is the first fair. */
  isFirstTimer?: InputMaybe<Scalars['Boolean']['input']>;
  /** Spoken languages, two letters each. */
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  /** A note, read by your firm alone. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Who comes. */
  personId: Scalars['ID']['input'];
  /** A number for the fair; told where names are. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** What the person knows about. */
  topics?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** The person at the stand, or why not. */
export type CrewMemberCreatePayload = {
  __typename?: 'CrewMemberCreatePayload';
  /** The appearance. */
  appearance?: Maybe<Appearance>;
  /** The person. */
  crewMember?: Maybe<CrewMember>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** What is to be different; what is left out stays. */
export type CrewMemberEditInput = {
  /** The person at the stand. */
  id: Scalars['ID']['input'];
  /** Whether it is the first fair. */
  isFirstTimer?: InputMaybe<Scalars['Boolean']['input']>;
  /** Spoken languages, two letters each. */
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  /** A note, read by your firm alone. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A number for the fair; empty takes it away. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** What the person knows about. */
  topics?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The person as now described, or why nothing was changed. */
export type CrewMemberEditPayload = {
  __typename?: 'CrewMemberEditPayload';
  /** The person. */
  crewMember?: Maybe<CrewMember>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** A pass for one of your firm's people. */
export type CrewMemberPassGiveInput = {
  /** Who gets it. */
  id: Scalars['ID']['input'];
  /** Of which passes. */
  passQuotaId: Scalars['ID']['input'];
};

/** The appearance with the pass given, or why not. */
export type CrewMemberPassGivePayload = {
  __typename?: 'CrewMemberPassGivePayload';
  /** The appearance. */
  appearance?: Maybe<Appearance>;
  /** Who has it. */
  crewMember?: Maybe<CrewMember>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** A pass that somebody does not need. */
export type CrewMemberPassTakeInput = {
  /** The pass. */
  id: Scalars['ID']['input'];
};

/** The appearance with the pass free again, or why not. */
export type CrewMemberPassTakePayload = {
  __typename?: 'CrewMemberPassTakePayload';
  /** The appearance. */
  appearance?: Maybe<Appearance>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** What somebody at the stand is doing. */
export type CrewMemberPresenceSetInput = {
  /** Who. */
  id: Scalars['ID']['input'];
  /** What the person is doing. */
  presence: Presence;
};

/** The person at the stand, or why nothing was changed. */
export type CrewMemberPresenceSetPayload = {
  __typename?: 'CrewMemberPresenceSetPayload';
  /** The person. */
  crewMember?: Maybe<CrewMember>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** Somebody who does not come. */
export type CrewMemberRemoveInput = {
  /** The person at the stand. */
  id: Scalars['ID']['input'];
};

/** The appearance without the person, or why the person stays. */
export type CrewMemberRemovePayload = {
  __typename?: 'CrewMemberRemovePayload';
  /** The appearance. */
  appearance?: Maybe<Appearance>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** What a firm notes of one of its people; read by that firm alone. */
export type CrewNote = Node & {
  __typename?: 'CrewNote';
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** The note. */
  note: Scalars['String']['output'];
};

/** How somebody at the stand is reached; told where the name is. */
export type CrewPhone = Node & {
  __typename?: 'CrewPhone';
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** The number. */
  phone: Scalars['String']['output'];
};

/** How a thing crosses the border. */
export type Customs =
  /** On a carnet: it comes back unchanged within a year. */
  | 'CARNET'
  /** It stays within the country, or is none of the customs' business. */
  | 'NONE'
  /** Sold at the fair: it is cleared afterwards. */
  | 'SOLD';

/** What an organiser's deadline is about. */
export type DeadlineKind =
  /** Entries in catalogue and media. */
  | 'CATALOGUE'
  /** Dismantling. */
  | 'DISMANTLING'
  /** Orders at the early price. */
  | 'ORDERS_EARLY'
  /** Last orders. */
  | 'ORDERS_FINAL'
  /** Exhibitor passes. */
  | 'PASSES'
  /** A payment. */
  | 'PAYMENT'
  /** Registration. */
  | 'REGISTRATION'
  /** Setting up. */
  | 'SET_UP'
  /** The stand's plan. */
  | 'STAND_PLAN';

/** What can be decided about what waits; the acts that stand for it have the same names. */
export type Decision =
  /** Let what is held through. */
  | 'APPROVE'
  /** Refuse what is held, with a reason of at least 20 characters. */
  | 'DECLINE'
  /** Nothing needs to be done about what was reported. */
  | 'DISMISS'
  /** Take back what was reported, with a reason of at least 20 characters. */
  | 'HIDE'
  /** Make two ideas one, as somebody wishes. */
  | 'MERGE'
  /** Give what is held back, with a sentence. */
  | 'RETURN';

/** A letter that the demo did not send. */
export type DemoMail = {
  __typename?: 'DemoMail';
  /** As HTML. */
  html?: Maybe<Scalars['String']['output']>;
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** When it was written. */
  sentAt: Scalars['DateTime']['output'];
  /** What it is about. */
  subject: Scalars['String']['output'];
  /** As plain text. */
  text: Scalars['String']['output'];
  /** Whom it is for. */
  to: Scalars['String']['output'];
};

/** Somebody as whom one can sign in at the demo. */
export type DemoPerson = {
  __typename?: 'DemoPerson';
  /** The address. */
  email: Scalars['String']['output'];
  /** The person. */
  name: Scalars['String']['output'];
  /** The firm. */
  organisation: Scalars['String']['output'];
  /** The password, which is no secret here. */
  password: Scalars['String']['output'];
  /** The role, as its GraphQL name. */
  role: Scalars['String']['output'];
};

/** How often what can wait is put together into one mail. */
export type DigestRhythm =
  /** Every day at seven. */
  | 'DAILY'
  /** On Mondays at seven. */
  | 'WEEKLY';

/** What partners in a circle learn of each other's contributors: the person, the firm, or neither. */
export type Disclosure =
  /** Partners see the firm, not the person. */
  | 'FIRMS'
  /** Partners see neither. */
  | 'NOBODY'
  /** Partners see firm and person. */
  | 'PEOPLE';

/** What rules a task's date. */
export type DueRule =
  /** Somebody set the date. */
  | 'HAND'
  /** A deadline of the organiser. */
  | 'ORGANISER'
  /** The template, counted from the fair. */
  | 'TEMPLATE';

/** How a ballot ended, in a word. */
export type Ending =
  /** Nothing won; a motion was not passed. */
  | 'LOST'
  /** Too few firms voted, so nothing is decided. */
  | 'NO_QUORUM'
  /** Something won; a motion was passed. */
  | 'WON';

/** A thing that is shown; its worth and serial number are told to nobody but its firm. */
export type Exhibit = Node & {
  __typename?: 'Exhibit';
  /** When it comes. */
  arrivesOn?: Maybe<Scalars['Date']['output']>;
  /** The depth of one, in centimetres. */
  depth: Scalars['Int']['output'];
  /** What your firm keeps to itself of its own exhibit. */
  goods?: Maybe<ExhibitGoods>;
  /** The height of one, in centimetres. */
  height: Scalars['Int']['output'];
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** What it has to be connected to. */
  needs: Array<Supply>;
  /** The firm that brings it. */
  organisation?: Maybe<Organisation>;
  /** How many of it. */
  pieces: Scalars['Int']['output'];
  /** What one draws, in watts. */
  power: Scalars['Int']['output'];
  /** When it goes back. */
  returnsOn?: Maybe<Scalars['Date']['output']>;
  /** What it is. */
  title: Scalars['String']['output'];
  /** Counts its changes that you see; an edit names the version it was made from. */
  version: Scalars['Int']['output'];
  /** Whether your firm brings it. */
  viewerCanEdit: Scalars['Boolean']['output'];
  /** What one weighs, in grams. */
  weight: Scalars['Int']['output'];
  /** The width of one, in centimetres; 0 where nobody said. */
  width: Scalars['Int']['output'];
  /** Where it stands. */
  zone?: Maybe<StandZone>;
};

/** A page of a list. */
export type ExhibitConnection = {
  __typename?: 'ExhibitConnection';
  /** The entries with their cursors. */
  edges: Array<ExhibitEdge>;
  /** The entries alone. */
  nodes: Array<Exhibit>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is the whole truth. */
  totalCountPrecision: CountPrecision;
};

/** Something that your firm brings to show. */
export type ExhibitCreateInput = {
  /** The appearance. */
  appearanceId: Scalars['ID']['input'];
  /** When it comes. */
  arrivesOn?: InputMaybe<Scalars['Date']['input']>;
  /** The currency of the value. */
  currency?: InputMaybe<Scalars['String']['input']>;
  /** How it crosses the border. */
  customs?: InputMaybe<Customs>;
  /** The depth of one, in centimetres. */
  depth?: InputMaybe<Scalars['Int']['input']>;
  /** The height of one, in centimetres. */
  height?: InputMaybe<Scalars['Int']['input']>;
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What it has to be connected to. */
  needs?: InputMaybe<Array<Supply>>;
  /** Where it was made, as two letters; likewise. */
  origin?: InputMaybe<Scalars['String']['input']>;
  /** How many of it. */
  pieces?: InputMaybe<Scalars['Int']['input']>;
  /** What one draws, in watts. */
  power?: InputMaybe<Scalars['Int']['input']>;
  /** When it goes back. */
  returnsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Its serial number; read by your firm. */
  serialNumber?: InputMaybe<Scalars['String']['input']>;
  /** What it is. */
  title: Scalars['String']['input'];
  /** What one is worth, in minor units; likewise. */
  value?: InputMaybe<Scalars['Int']['input']>;
  /** What one weighs, in grams. */
  weight?: InputMaybe<Scalars['Int']['input']>;
  /** The width of one, in centimetres. */
  width?: InputMaybe<Scalars['Int']['input']>;
  /** Where it stands; null for nowhere yet. */
  zoneId?: InputMaybe<Scalars['ID']['input']>;
};

/** The exhibit, or why there is none. */
export type ExhibitCreatePayload = {
  __typename?: 'ExhibitCreatePayload';
  /** The appearance. */
  appearance?: Maybe<Appearance>;
  /** The exhibit. */
  exhibit?: Maybe<Exhibit>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** Something that stays at home. */
export type ExhibitDeleteInput = {
  /** The exhibit. */
  id: Scalars['ID']['input'];
};

/** The appearance without it, or why it stays. */
export type ExhibitDeletePayload = {
  __typename?: 'ExhibitDeletePayload';
  /** The appearance. */
  appearance?: Maybe<Appearance>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** An entry of a page. */
export type ExhibitEdge = {
  __typename?: 'ExhibitEdge';
  /** Where the entry stands; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: Exhibit;
};

/** What is to be different; what is left out stays. */
export type ExhibitEditInput = {
  /** When it comes. */
  arrivesOn?: InputMaybe<Scalars['Date']['input']>;
  /** The currency of the value. */
  currency?: InputMaybe<Scalars['String']['input']>;
  /** How it crosses the border. */
  customs?: InputMaybe<Customs>;
  /** The depth of one, in centimetres. */
  depth?: InputMaybe<Scalars['Int']['input']>;
  /** The height of one, in centimetres. */
  height?: InputMaybe<Scalars['Int']['input']>;
  /** The exhibit. */
  id: Scalars['ID']['input'];
  /** What it has to be connected to. */
  needs?: InputMaybe<Array<Supply>>;
  /** Where it was made, as two letters; likewise. */
  origin?: InputMaybe<Scalars['String']['input']>;
  /** How many of it. */
  pieces?: InputMaybe<Scalars['Int']['input']>;
  /** What one draws, in watts. */
  power?: InputMaybe<Scalars['Int']['input']>;
  /** When it goes back. */
  returnsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Its serial number; read by your firm. */
  serialNumber?: InputMaybe<Scalars['String']['input']>;
  /** What it is. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** What one is worth, in minor units; likewise. */
  value?: InputMaybe<Scalars['Int']['input']>;
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** What one weighs, in grams. */
  weight?: InputMaybe<Scalars['Int']['input']>;
  /** The width of one, in centimetres. */
  width?: InputMaybe<Scalars['Int']['input']>;
  /** Where it stands; null for nowhere yet. */
  zoneId?: InputMaybe<Scalars['ID']['input']>;
};

/** The exhibit as it is now, or why nothing was changed. */
export type ExhibitEditPayload = {
  __typename?: 'ExhibitEditPayload';
  /** The exhibit. */
  exhibit?: Maybe<Exhibit>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** What your firm keeps to itself of its own exhibit. */
export type ExhibitGoods = Node & {
  __typename?: 'ExhibitGoods';
  /** The currency of the value. */
  currency: Scalars['String']['output'];
  /** How it crosses the border. */
  customs: Customs;
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** The country in which it was made, as two letters. */
  origin: Scalars['String']['output'];
  /** When it was packed. */
  packedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it came back. */
  returnedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its serial number, as the carnet has it. */
  serialNumber: Scalars['String']['output'];
  /** What one piece is worth, in minor units. */
  value: Scalars['Int']['output'];
};

/** Whether an exhibit is packed, or back; what is left out stays. */
export type ExhibitTickInput = {
  /** The exhibit. */
  id: Scalars['ID']['input'];
  /** Whether it came back. */
  isBack?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it is packed. */
  isPacked?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The exhibit as it is now, or why nothing was changed. */
export type ExhibitTickPayload = {
  __typename?: 'ExhibitTickPayload';
  /** The exhibit. */
  exhibit?: Maybe<Exhibit>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** What somebody may want in an export; ideas are in each. */
export type ExportPart =
  /** Files with their bytes. */
  | 'FILES'
  /** Internal notes and themes; the host's people's only. */
  | 'HOUSE'
  /** Firms, people, circles, ideas with their history, tags and fields, release notes, your drafts; always. */
  | 'IDEAS'
  /** Who supports what, as far as you may see it. */
  | 'SUPPORT'
  /** Comments with their earlier words, and reactions. */
  | 'TALK';

/** How far an export has come; an outdated one held what its asker may see no more, and is gone. */
export type ExportState =
  /** It could not be made. */
  | 'FAILED'
  /** It held what you may see no more, and is gone. */
  | 'OUTDATED'
  /** It can be fetched until it expires. */
  | 'READY'
  /** It is being made. */
  | 'RUNNING'
  /** It will be made soon. */
  | 'WAITING';

/** A fair that comes again. */
export type Fair = Node & {
  __typename?: 'Fair';
  /** Who visits it; null until somebody says. */
  audience?: Maybe<Audience>;
  /** Where it takes place. */
  city: Scalars['String']['output'];
  /** In which country, as two letters. */
  country: Scalars['String']['output'];
  /** When it took and takes place, latest first. */
  editions: FairEditionConnection;
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** How often it comes; null until somebody says. */
  rhythm?: Maybe<Rhythm>;
  /** What it is about. */
  sectors: Array<Scalars['String']['output']>;
  /** Counts its changes; an edit names the version it was made from. */
  version: Scalars['Int']['output'];
  /** Whether you may describe it. */
  viewerCanEdit: Scalars['Boolean']['output'];
  /** Where its organiser tells of it; empty until somebody says. */
  website: Scalars['String']['output'];
};


/** A fair that comes again. */
export type FairEditionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** An appointment at the stand: its time and hosts are told to all who plan, its guest is not. */
export type FairAppointment = Node & {
  __typename?: 'FairAppointment';
  /** When it ends. */
  endsAt: Scalars['DateTime']['output'];
  /** Who comes; null where that is other firms' business. */
  guest?: Maybe<AppointmentGuest>;
  /** Who receives the guest. */
  hosts: Array<AppointmentHost>;
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** The firm that made it. */
  organisation?: Maybe<Organisation>;
  /** Where. */
  place: Scalars['String']['output'];
  /** When it begins. */
  startsAt: Scalars['DateTime']['output'];
  /** How it stands. */
  state: AppointmentState;
  /** Counts its changes; an edit names the version it was made from. */
  version: Scalars['Int']['output'];
  /** Whether your firm made it, and you may change it. */
  viewerCanEdit: Scalars['Boolean']['output'];
};

/** A page of a list. */
export type FairAppointmentConnection = {
  __typename?: 'FairAppointmentConnection';
  /** The entries with their cursors. */
  edges: Array<FairAppointmentEdge>;
  /** The entries alone. */
  nodes: Array<FairAppointment>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is the whole truth. */
  totalCountPrecision: CountPrecision;
};

/** A guest who comes to the stand. */
export type FairAppointmentCreateInput = {
  /** The appearance. */
  appearanceId: Scalars['ID']['input'];
  /** The guest's company. */
  company?: InputMaybe<Scalars['String']['input']>;
  /** When it ends. */
  endsAt: Scalars['DateTime']['input'];
  /** The guest's name. */
  guest: Scalars['String']['input'];
  /** Who receives the guest. */
  hostIds: Array<Scalars['ID']['input']>;
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Where. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** When it begins. */
  startsAt: Scalars['DateTime']['input'];
  /** How it stands. */
  state?: InputMaybe<AppointmentState>;
  /** What it is about. */
  topic?: InputMaybe<Scalars['String']['input']>;
};

/** The appointment, or why there is none. */
export type FairAppointmentCreatePayload = {
  __typename?: 'FairAppointmentCreatePayload';
  /** The appointment. */
  fairAppointment?: Maybe<FairAppointment>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** An appointment that does not take place. */
export type FairAppointmentDeleteInput = {
  /** The appointment. */
  id: Scalars['ID']['input'];
};

/** The appearance without the appointment, or why it stays. */
export type FairAppointmentDeletePayload = {
  __typename?: 'FairAppointmentDeletePayload';
  /** The appearance. */
  appearance?: Maybe<Appearance>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** An entry of a page. */
export type FairAppointmentEdge = {
  __typename?: 'FairAppointmentEdge';
  /** Where the entry stands; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: FairAppointment;
};

/** The appointment as it is to be. */
export type FairAppointmentEditInput = {
  /** The guest's company. */
  company?: InputMaybe<Scalars['String']['input']>;
  /** When it ends. */
  endsAt: Scalars['DateTime']['input'];
  /** The guest's name. */
  guest: Scalars['String']['input'];
  /** Who receives the guest. */
  hostIds: Array<Scalars['ID']['input']>;
  /** The appointment. */
  id: Scalars['ID']['input'];
  /** Where. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** When it begins. */
  startsAt: Scalars['DateTime']['input'];
  /** How it stands. */
  state?: InputMaybe<AppointmentState>;
  /** What it is about. */
  topic?: InputMaybe<Scalars['String']['input']>;
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The appointment as it is now, or why nothing was changed. */
export type FairAppointmentEditPayload = {
  __typename?: 'FairAppointmentEditPayload';
  /** The appointment. */
  fairAppointment?: Maybe<FairAppointment>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** A page of a list. */
export type FairConnection = {
  __typename?: 'FairConnection';
  /** The entries with their cursors. */
  edges: Array<FairEdge>;
  /** The entries alone. */
  nodes: Array<Fair>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is the whole truth. */
  totalCountPrecision: CountPrecision;
};

/** A number that somebody counted. */
export type FairCount = Node & {
  __typename?: 'FairCount';
  /** When it was counted. */
  countedAt: Scalars['DateTime']['output'];
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** What was counted. */
  name: CountName;
  /** The firm that counted last. */
  organisation?: Maybe<Organisation>;
  /** How many; a margin in minor units. */
  value: Scalars['Int']['output'];
};

/** A number for the review. */
export type FairCountEnterInput = {
  /** The appearance. */
  appearanceId: Scalars['ID']['input'];
  /** What was counted. */
  name: CountName;
  /** How many; a margin in minor units. */
  value: Scalars['Int']['input'];
};

/** The appearance as it is now, or why nothing was entered. */
export type FairCountEnterPayload = {
  __typename?: 'FairCountEnterPayload';
  /** The appearance after the change. */
  appearance?: Maybe<Appearance>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** A new fair. */
export type FairCreateInput = {
  /** Where it takes place. */
  city: Scalars['String']['input'];
  /** In which country, as two letters. */
  country?: Scalars['String']['input'];
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What it is called. */
  name: Scalars['String']['input'];
};

/** The fair, or why there is none. */
export type FairCreatePayload = {
  __typename?: 'FairCreatePayload';
  /** The fair. */
  fair?: Maybe<Fair>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** What the organiser wants. */
export type FairDeadlineCreateInput = {
  /** The last day. */
  dueOn: Scalars['Date']['input'];
  /** The edition. */
  editionId: Scalars['ID']['input'];
  /** What is charged on top afterwards, in minor units of the edition's currency. */
  feeAfter?: InputMaybe<Scalars['Int']['input']>;
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What it is about. */
  kind: DeadlineKind;
  /** Where it is written. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** By how much it is dearer afterwards, in hundredths of a percent. */
  surcharge?: InputMaybe<Scalars['Int']['input']>;
  /** What it is called. */
  title: Scalars['String']['input'];
};

/** The deadline, or why there is none. */
export type FairDeadlineCreatePayload = {
  __typename?: 'FairDeadlineCreatePayload';
  /** The deadline. */
  organiserDeadline?: Maybe<OrganiserDeadline>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** A deadline that is no longer one. */
export type FairDeadlineDeleteInput = {
  /** The deadline. */
  id: Scalars['ID']['input'];
};

/** The edition as it is now, or why the deadline stays. */
export type FairDeadlineDeletePayload = {
  __typename?: 'FairDeadlineDeletePayload';
  /** The edition. */
  fairEdition?: Maybe<FairEdition>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** What somebody sees who opens the link of a letter. */
export type FairDutyPreview = {
  __typename?: 'FairDutyPreview';
  /** The appearance. */
  appearanceTitle: Scalars['String']['output'];
  /** The task's name in the template. */
  code: Scalars['String']['output'];
  /** When it is due. */
  dueOn: Scalars['Date']['output'];
  /** Whose duty it is. */
  personName: Scalars['String']['output'];
  /** What is to be done; `fairChecklist` says it in all languages. */
  title: Scalars['String']['output'];
  /** The portal. */
  workspaceName: Scalars['String']['output'];
};

/** The link of a letter. */
export type FairDutyRedeemInput = {
  /** From the letter. */
  token: Scalars['String']['input'];
};

/** Whether it is done, or why not. */
export type FairDutyRedeemPayload = {
  __typename?: 'FairDutyRedeemPayload';
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** An entry of a page. */
export type FairEdge = {
  __typename?: 'FairEdge';
  /** Where the entry stands; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: Fair;
};

/** What is known of a fair. */
export type FairEditInput = {
  /** Who visits it. */
  audience?: InputMaybe<Audience>;
  /** The fair. */
  id: Scalars['ID']['input'];
  /** How often it comes. */
  rhythm?: InputMaybe<Rhythm>;
  /** What it is about, at most twelve. */
  sectors?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** Where its organiser tells of it. */
  website?: InputMaybe<Scalars['String']['input']>;
};

/** The fair as it is now, or why it was not changed. */
export type FairEditPayload = {
  __typename?: 'FairEditPayload';
  /** The fair. */
  fair?: Maybe<Fair>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** A fair in one year: the anchor of every relative date. */
export type FairEdition = Node & {
  __typename?: 'FairEdition';
  /** What cancelling costs, earliest step first. */
  cancellationSteps: Array<CancellationStep>;
  /** The currency of the organiser's prices. */
  currency: Scalars['String']['output'];
  /** What the organiser wants, earliest first. */
  deadlines: OrganiserDeadlineConnection;
  /** The firm that entered it; null where you may not know it. */
  enteredBy?: Maybe<Organisation>;
  /** The fair. */
  fair?: Maybe<Fair>;
  /** Its first day. */
  firstDay: Scalars['Date']['output'];
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** Its last day. */
  lastDay: Scalars['Date']['output'];
  /** From when to when it is open, by its days in order, such as 09:00-18:00; empty where it is not known. */
  openingHours: Array<Scalars['String']['output']>;
  /** Who organises it. */
  organiser: Scalars['String']['output'];
  /** The time zone of the place. */
  timeZone: Scalars['String']['output'];
  /** Counts its changes; an edit names the version it was made from. */
  version: Scalars['Int']['output'];
  /** Whether you may change its days. */
  viewerCanMove: Scalars['Boolean']['output'];
};


/** A fair in one year: the anchor of every relative date. */
export type FairEditionDeadlinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list. */
export type FairEditionConnection = {
  __typename?: 'FairEditionConnection';
  /** The entries with their cursors. */
  edges: Array<FairEditionEdge>;
  /** The entries alone. */
  nodes: Array<FairEdition>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is the whole truth. */
  totalCountPrecision: CountPrecision;
};

/** When a fair takes place. */
export type FairEditionCreateInput = {
  /** The currency of the prices. */
  currency?: InputMaybe<Scalars['String']['input']>;
  /** The fair. */
  fairId: Scalars['ID']['input'];
  /** Its first day. */
  firstDay: Scalars['Date']['input'];
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Its last day. */
  lastDay: Scalars['Date']['input'];
  /** Who organises it. */
  organiser?: InputMaybe<Scalars['String']['input']>;
  /** The time zone of the place. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

/** The edition, or why there is none. */
export type FairEditionCreatePayload = {
  __typename?: 'FairEditionCreatePayload';
  /** The edition. */
  fairEdition?: Maybe<FairEdition>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** An entry of a page. */
export type FairEditionEdge = {
  __typename?: 'FairEditionEdge';
  /** Where the entry stands; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: FairEdition;
};

/** Other days for a fair, or other hours. */
export type FairEditionUpdateInput = {
  /** Its first day. */
  firstDay: Scalars['Date']['input'];
  /** The edition. */
  id: Scalars['ID']['input'];
  /** Its last day. */
  lastDay: Scalars['Date']['input'];
  /** From when to when it is open, by its days in order, such as 09:00-18:00. */
  openingHours?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The edition as it is now, or why it was not changed. */
export type FairEditionUpdatePayload = {
  __typename?: 'FairEditionUpdatePayload';
  /** The edition. */
  fairEdition?: Maybe<FairEdition>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** What is to be reached, as a number. */
export type FairGoal = Node & {
  __typename?: 'FairGoal';
  /** What one of it would cost by other means, in minor units; null: nobody said. */
  alternative?: Maybe<Scalars['Int']['output']>;
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** How it is counted. */
  method: Scalars['String']['output'];
  /** The firm that set it. */
  organisation?: Maybe<Organisation>;
  /** How many it were; null until it was counted. */
  reached?: Maybe<Scalars['Int']['output']>;
  /** How many. */
  target: Scalars['Int']['output'];
  /** What is to be reached. */
  title: Scalars['String']['output'];
  /** What is counted. */
  unit: Scalars['String']['output'];
  /** Counts its changes; an edit names the version it was made from. */
  version: Scalars['Int']['output'];
};

/** A page of a list. */
export type FairGoalConnection = {
  __typename?: 'FairGoalConnection';
  /** The entries with their cursors. */
  edges: Array<FairGoalEdge>;
  /** The entries alone. */
  nodes: Array<FairGoal>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is the whole truth. */
  totalCountPrecision: CountPrecision;
};

/** A number to reach. */
export type FairGoalCreateInput = {
  /** What one of it would cost by other means, in minor units. */
  alternative?: InputMaybe<Scalars['Int']['input']>;
  /** The appearance. */
  appearanceId: Scalars['ID']['input'];
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** How it is counted. */
  method?: InputMaybe<Scalars['String']['input']>;
  /** How many. */
  target: Scalars['Int']['input'];
  /** What is to be reached. */
  title: Scalars['String']['input'];
  /** What is counted. */
  unit: Scalars['String']['input'];
};

/** The goal, or why there is none. */
export type FairGoalCreatePayload = {
  __typename?: 'FairGoalCreatePayload';
  /** The goal. */
  fairGoal?: Maybe<FairGoal>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** A goal to be taken away, before the firms are registered. */
export type FairGoalDeleteInput = {
  /** The goal, of your firm. */
  id: Scalars['ID']['input'];
};

/** The appearance without it, or why it stays. */
export type FairGoalDeletePayload = {
  __typename?: 'FairGoalDeletePayload';
  /** The appearance after the change. */
  appearance?: Maybe<Appearance>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** An entry of a page. */
export type FairGoalEdge = {
  __typename?: 'FairGoalEdge';
  /** Where the entry stands; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: FairGoal;
};

/** A goal as it shall be, before the firms are registered. */
export type FairGoalEditInput = {
  /** What one of it would cost by other means, in minor units. */
  alternative?: InputMaybe<Scalars['Int']['input']>;
  /** The goal, of your firm. */
  id: Scalars['ID']['input'];
  /** How it is counted. */
  method?: InputMaybe<Scalars['String']['input']>;
  /** How many. */
  target: Scalars['Int']['input'];
  /** What is to be reached. */
  title: Scalars['String']['input'];
  /** What is counted. */
  unit: Scalars['String']['input'];
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The goal as it is now, or why it was not changed. */
export type FairGoalEditPayload = {
  __typename?: 'FairGoalEditPayload';
  /** The goal. */
  fairGoal?: Maybe<FairGoal>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** How much of a goal was reached. */
export type FairGoalReachInput = {
  /** The goal, of your firm. */
  id: Scalars['ID']['input'];
  /** How many; null while it is not counted. */
  reached?: InputMaybe<Scalars['Int']['input']>;
};

/** The goal as it is now, or why it was not changed. */
export type FairGoalReachPayload = {
  __typename?: 'FairGoalReachPayload';
  /** The goal. */
  fairGoal?: Maybe<FairGoal>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** A figure as it was frozen. */
export type FairKpi = Node & {
  __typename?: 'FairKpi';
  /** Which goal, part of the budget, side or firm (by id), where there are several; else empty. */
  about: Scalars['String']['output'];
  /** Which of the figures, K1 to K24. */
  code: Scalars['String']['output'];
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** What it was computed from, each as `name=number`. */
  inputs: Array<Scalars['String']['output']>;
  /** Its unit. */
  unit: Scalars['String']['output'];
  /** The figure in decimals, amounts in minor units; null where something is unknown. */
  value?: Maybe<Scalars['String']['output']>;
};

/** The ladder as the organiser's terms have it. */
export type FairLadderEditInput = {
  /** The fair in that year. */
  editionId: Scalars['ID']['input'];
  /** All steps. */
  steps: Array<CancellationStepInput>;
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The edition with its ladder, or why nothing was changed. */
export type FairLadderEditPayload = {
  __typename?: 'FairLadderEditPayload';
  /** The edition. */
  fairEdition?: Maybe<FairEdition>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** What a firm takes along from a fair. */
export type FairLearning = Node & {
  __typename?: 'FairLearning';
  /** What was learned. */
  body: Scalars['String']['output'];
  /** When it was written down. */
  createdAt: Scalars['DateTime']['output'];
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** The idea that it became, if you may read it. */
  idea?: Maybe<Idea>;
  /** Whether it has become an idea. */
  isBroughtIn: Scalars['Boolean']['output'];
  /** What is to be done with it. */
  kind: LearningKind;
  /** The firm that says so. */
  organisation?: Maybe<Organisation>;
};

/** A learning to make an idea of. */
export type FairLearningBringInInput = {
  /** The learning. */
  id: Scalars['ID']['input'];
};

/** The learning with its idea, or why there is none. */
export type FairLearningBringInPayload = {
  __typename?: 'FairLearningBringInPayload';
  /** The learning. */
  fairLearning?: Maybe<FairLearning>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** A page of a list. */
export type FairLearningConnection = {
  __typename?: 'FairLearningConnection';
  /** The entries with their cursors. */
  edges: Array<FairLearningEdge>;
  /** The entries alone. */
  nodes: Array<FairLearning>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is the whole truth. */
  totalCountPrecision: CountPrecision;
};

/** Something to take along. */
export type FairLearningCreateInput = {
  /** The appearance. */
  appearanceId: Scalars['ID']['input'];
  /** What was learned. */
  body: Scalars['String']['input'];
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What is to be done with it. */
  kind: LearningKind;
};

/** The learning, or why there is none. */
export type FairLearningCreatePayload = {
  __typename?: 'FairLearningCreatePayload';
  /** The learning. */
  fairLearning?: Maybe<FairLearning>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** An entry of a page. */
export type FairLearningEdge = {
  __typename?: 'FairLearningEdge';
  /** Where the entry stands; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: FairLearning;
};

/** A pass in somebody's name. */
export type FairPass = Node & {
  __typename?: 'FairPass';
  /** Whose. */
  crewMember?: Maybe<CrewMember>;
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
};

/** The figures at a moment. */
export type FairReview = Node & {
  __typename?: 'FairReview';
  /** When they were frozen. */
  frozenAt: Scalars['DateTime']['output'];
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** The figures, in order. */
  kpis: Array<FairKpi>;
  /** 1 at the review, 2 half a year later. */
  number: Scalars['Int']['output'];
  /** The firm that froze them. */
  organisation?: Maybe<Organisation>;
};

/** A task of the plan. */
export type FairTask = Node & {
  __typename?: 'FairTask';
  /** Who does it; null where you may not know the person. */
  assignee?: Maybe<Person>;
  /** Its name in the template, such as F10. */
  code: Scalars['String']['output'];
  /** When it is due. */
  dueOn: Scalars['Date']['output'];
  /** When the host said that it is done. */
  hostTickedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** Whether it is done: said so, and nobody objected in time. */
  isDone: Scalars['Boolean']['output'];
  /** Whether a late start has eaten up its slack. */
  isTight: Scalars['Boolean']['output'];
  /** Who leads it. */
  leadSide: Side;
  /** Whether both have to say that it is done. */
  needsBoth: Scalars['Boolean']['output'];
  /** When the partner said that it is done. */
  partnerTickedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The part of the plan. */
  phase: TaskPhase;
  /** What rules the date. */
  ruledBy: DueRule;
  /** Whose duty it is. */
  side: Side;
  /** When the template alone would want it. */
  templateDueOn: Scalars['Date']['output'];
  /** What is to be done; `fairChecklist` says it in all languages. */
  title: Scalars['String']['output'];
  /** Counts its changes; an edit names the version it was made from. */
  version: Scalars['Int']['output'];
  /** Whether you may say that it is done, or object. */
  viewerCanTick: Scalars['Boolean']['output'];
  /** The codes of the tasks that come before. */
  waitsFor: Array<Scalars['String']['output']>;
};

/** A page of a list. */
export type FairTaskConnection = {
  __typename?: 'FairTaskConnection';
  /** The entries with their cursors. */
  edges: Array<FairTaskEdge>;
  /** The entries alone. */
  nodes: Array<FairTask>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is the whole truth. */
  totalCountPrecision: CountPrecision;
};

/** A task that is in no template. */
export type FairTaskCreateInput = {
  /** The appearance. */
  appearanceId: Scalars['ID']['input'];
  /** When it is due. */
  dueOn: Scalars['Date']['input'];
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Who leads a joint one. */
  leadSide?: Side;
  /** The part of the plan. */
  phase?: TaskPhase;
  /** Whose duty it is. */
  side?: Side;
  /** What is to be done. */
  title: Scalars['String']['input'];
};

/** The task, or why there is none. */
export type FairTaskCreatePayload = {
  __typename?: 'FairTaskCreatePayload';
  /** The task. */
  fairTask?: Maybe<FairTask>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** A task's day. */
export type FairTaskDateInput = {
  /** When it is due; left out, as template and organiser say. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** The task. */
  id: Scalars['ID']['input'];
  /** The version from which the change was made. */
  version: Scalars['Int']['input'];
};

/** A task of your own that is not needed. */
export type FairTaskDeleteInput = {
  /** The task. */
  id: Scalars['ID']['input'];
};

/** The appearance as it is now, or why the task stays. */
export type FairTaskDeletePayload = {
  __typename?: 'FairTaskDeletePayload';
  /** The appearance after the change. */
  appearance?: Maybe<Appearance>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** An entry of a page. */
export type FairTaskEdge = {
  __typename?: 'FairTaskEdge';
  /** Where the entry stands; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: FairTask;
};

/** Another date or person for a task; what is left out stays. */
export type FairTaskEditInput = {
  /** Who does it. */
  assigneeId?: InputMaybe<Scalars['ID']['input']>;
  /** When it is due. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** The task. */
  id: Scalars['ID']['input'];
  /** What is to be done, for a task of your own. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The task as it is now, or why nothing was changed. */
export type FairTaskEditPayload = {
  __typename?: 'FairTaskEditPayload';
  /** The task. */
  fairTask?: Maybe<FairTask>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** Somebody to ask by mail. */
export type FairTaskRemindInput = {
  /** The task. */
  id: Scalars['ID']['input'];
  /** Whom to ask: somebody of a firm that takes part. */
  personId: Scalars['ID']['input'];
};

/** The task, or why nobody was asked. */
export type FairTaskRemindPayload = {
  __typename?: 'FairTaskRemindPayload';
  /** The task. */
  fairTask?: Maybe<FairTask>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** A task that is done. */
export type FairTaskTickInput = {
  /** The task. */
  id: Scalars['ID']['input'];
};

/** The task as it is now, or why nothing was changed. */
export type FairTaskTickPayload = {
  __typename?: 'FairTaskTickPayload';
  /** The task. */
  fairTask?: Maybe<FairTask>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** A task that is not done, or not well. */
export type FairTaskUntickInput = {
  /** The task. */
  id: Scalars['ID']['input'];
};

/** The task as it is now, or why nothing was changed. */
export type FairTaskUntickPayload = {
  __typename?: 'FairTaskUntickPayload';
  /** The task. */
  fairTask?: Maybe<FairTask>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** Several dates at once. */
export type FairTasksDateInput = {
  /** The appearance. */
  appearanceId: Scalars['ID']['input'];
  /** Which tasks, and when; at most 100. */
  dates: Array<FairTaskDateInput>;
};

/** The appearance as it is now, or why no date was changed. */
export type FairTasksDatePayload = {
  __typename?: 'FairTasksDatePayload';
  /** The appearance after the change. */
  appearance?: Maybe<Appearance>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** What a calendar shows. */
export type FeedScope =
  /** A joint appearance: its days, the organiser's deadlines and the whole plan. */
  | 'APPEARANCE'
  /** All joint appearances with a firm. */
  | 'FIRM'
  /** What you have to do and where you have to be. */
  | 'PERSONAL';

/** What kind of answer a field takes. */
export type FieldKind =
  /** Yes or no. */
  | 'CHECK'
  /** A day. */
  | 'DATE'
  /** A number, perhaps with a unit. */
  | 'NUMBER'
  /** One of the field's options. */
  | 'SELECT'
  /** A line of text. */
  | 'TEXT';

/** A file that somebody added to what they wrote. Addresses are relative to the portal's own. */
export type File = Node & {
  __typename?: 'File';
  /** When its slot was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When it goes unless it is attached before; null if it is. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Dots from top to bottom; null if it is no picture. */
  height?: Maybe<Scalars['Int']['output']>;
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** Whether its bytes have arrived. */
  isReady: Scalars['Boolean']['output'];
  /** Its kind, found out by its bytes; every picture is drawn anew as image/webp. */
  mediaType: Scalars['String']['output'];
  /** Its name, with an ending that fits its kind. */
  name: Scalars['String']['output'];
  /** The uploader's firm; null where you may not know it. */
  organisation?: Maybe<Organisation>;
  /** Who uploaded it; null where you may not know the person. */
  person?: Maybe<Person>;
  /** How many bytes it has. */
  size: Scalars['Int']['output'];
  /** The picture with at most 320 dots a side; null if it is none. */
  thumbUrl?: Maybe<Scalars['String']['output']>;
  /** Where its bytes are awaited by PUT, as they are, without a form; null once they are there. */
  uploadUrl?: Maybe<Scalars['String']['output']>;
  /** Where it is fetched, by whoever may see it then. */
  url: Scalars['String']['output'];
  /** The picture with at most 1600 dots a side; null if it is none. */
  viewUrl?: Maybe<Scalars['String']['output']>;
  /** Whether you may take it away. */
  viewerCanRemove: Scalars['Boolean']['output'];
  /** Dots from left to right; null if it is no picture. */
  width?: Maybe<Scalars['Int']['output']>;
};

/** A file to take away. */
export type FileRemoveInput = {
  /** The file. */
  id: Scalars['ID']['input'];
};

/** Whether the file is gone. */
export type FileRemovePayload = {
  __typename?: 'FileRemovePayload';
  /** True when the file is gone. */
  isRemoved?: Maybe<Scalars['Boolean']['output']>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** A file to come. */
export type FileSlotCreateInput = {
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Its name; the ending says of which kind it is. */
  name: Scalars['String']['input'];
  /** How many bytes will come, at most 26214400 (25 MB). */
  size: Scalars['Int']['input'];
};

/** A slot for the bytes, or why there is none. */
export type FileSlotCreatePayload = {
  __typename?: 'FileSlotCreatePayload';
  /** The file to come: send its bytes to `uploadUrl`. */
  file?: Maybe<File>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
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

/** Something that its author wants to say; nobody else but moderators reads it yet. */
export type HeldComment = Node & {
  __typename?: 'HeldComment';
  /** Who wrote it. */
  author?: Maybe<Person>;
  /** What was written. */
  body: Scalars['Markdown']['output'];
  /** The same, rendered and cleaned. */
  bodyHtml: Scalars['String']['output'];
  /** When it was written. */
  createdAt: Scalars['DateTime']['output'];
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** What it is about. */
  idea?: Maybe<Idea>;
  /** Language of the text, as two letters. */
  language: Scalars['String']['output'];
  /** The author's firm. */
  organisation?: Maybe<Organisation>;
  /** The comment that it answers. */
  replyTo?: Maybe<Comment>;
  /** What moderators say to its author. */
  sentence?: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  state: HeldState;
};

/** A page of a list. */
export type HeldCommentConnection = {
  __typename?: 'HeldCommentConnection';
  /** The entries with their cursors. */
  edges: Array<HeldCommentEdge>;
  /** The entries alone. */
  nodes: Array<HeldComment>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is the whole truth. */
  totalCountPrecision: CountPrecision;
};

/** An entry of a page. */
export type HeldCommentEdge = {
  __typename?: 'HeldCommentEdge';
  /** Where the entry stands; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: HeldComment;
};

/** Something that you do not want to say any more. */
export type HeldCommentWithdrawInput = {
  /** Your held comment. */
  id: Scalars['ID']['input'];
};

/** The idea without it, or why it stays. */
export type HeldCommentWithdrawPayload = {
  __typename?: 'HeldCommentWithdrawPayload';
  /** The idea. */
  idea?: Maybe<Idea>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** Where a held comment stands: only waiting ones are looked at. */
export type HeldState =
  /** It will not be said here, and the sentence says why. */
  | 'DECLINED'
  /** It is said. */
  | 'RELEASED'
  /** It came back, with a sentence: say it otherwise. */
  | 'RETURNED'
  /** Moderators will look at it. */
  | 'WAITING';

/** A product idea shared with a circle. */
export type Idea = Node & {
  __typename?: 'Idea';
  /** What was answered to the host's fields, in their order. */
  answers: Array<IdeaAnswer>;
  /** Who brought it in; null where you may not know the person. */
  author?: Maybe<Person>;
  /** What else it is good for, in a sentence; may be empty. */
  benefitNote: Scalars['String']['output'];
  /** What it is good for, as its author says. */
  benefits: Array<Benefit>;
  /** Who may read it. */
  circle?: Maybe<Circle>;
  /** How many comments there are, answers included. */
  commentCount: Scalars['Int']['output'];
  /** What is said about it, earliest first; answers stand below what they answer. */
  comments: CommentConnection;
  /** When it was brought in. */
  createdAt: Scalars['DateTime']['output'];
  /** The beginning of the problem as plain text. */
  excerpt: Scalars['String']['output'];
  /** Files that came with it, not with what was said about it; in their order. */
  files: Array<File>;
  /** What is not said yet, earliest first: your own, and for moderators what waits for them. */
  heldComments: HeldCommentConnection;
  /** Its steps so far, earliest first. */
  history: StatusChangeConnection;
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** Whether it waits for moderation. */
  isHeld: Scalars['Boolean']['output'];
  /** Whether its discussion is over; then only moderators add to it. */
  isLocked: Scalars['Boolean']['output'];
  /** Language of the texts, as two letters. */
  language: Scalars['String']['output'];
  /** When it was last changed or talked about. */
  lastActivityAt: Scalars['DateTime']['output'];
  /** Why its discussion was ended. */
  lockSentence?: Maybe<Scalars['String']['output']>;
  /** When its discussion was ended. */
  lockedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Ideas that were merged into it, latest first. */
  mergedIdeas: IdeaConnection;
  /** The idea that stands for it now, if it was merged. */
  mergedInto?: Maybe<Idea>;
  /** How much its supporters need it: nice to have counts 1, important 2, blocking 4; null as `supportCount`. */
  need?: Maybe<Scalars['Int']['output']>;
  /** Internal notes of the host's people, earliest first; for everybody else there are none. */
  notes: NoteConnection;
  /** Short number, unique in the workspace; it tells nothing about how many there are. */
  number: Scalars['Int']['output'];
  /** The owner firm; null where you may not know it. */
  organisation?: Maybe<Organisation>;
  /** Its entry on the host's list of what comes first. */
  priority?: Maybe<Priority>;
  /** What cannot be done today and what that costs, as written. */
  problem: Scalars['Markdown']['output'];
  /** The problem, rendered and cleaned. */
  problemHtml: Scalars['String']['output'];
  /** What could be done about it, as written; may be empty. */
  proposal: Scalars['Markdown']['output'];
  /** The proposal, rendered and cleaned. */
  proposalHtml: Scalars['String']['output'];
  /** Published release notes that answer it, latest first. */
  releaseNotes: ReleaseNoteConnection;
  /** Where it is meant to go once it is approved. */
  requestedCircle?: Maybe<Circle>;
  /** What the host calls the part of the status where it stands. */
  stage?: Maybe<Stage>;
  /** Where it stands. */
  status: IdeaStatus;
  /** How many people support it; null while fewer firms than `supportCountFloor` do, or it is put to a vote. */
  supportCount?: Maybe<Scalars['Int']['output']>;
  /** From how many firms on the counts are shown, where that hides them; null beside counts that are null: it is put to a vote, and they are told again with the result. */
  supportCountFloor?: Maybe<Scalars['Int']['output']>;
  /** Support noted down for somebody that waits for that person's word; for the host, and for whom it concerns. */
  supportProposals: SupportProposalConnection;
  /** Who supports it, latest first, as far as you may know. */
  supporters: SupportConnection;
  /** By what it is found together with others, in the host's order. */
  tags: Array<Tag>;
  /** The month in which it shall be there, as its first day. */
  targetMonth?: Maybe<Scalars['Date']['output']>;
  /** The host's themes to which it belongs; for everybody else there are none. */
  themes: Array<Theme>;
  /** What it is about, in one line. */
  title: Scalars['String']['output'];
  /** When its texts, status or circle last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes of its texts; an edit names the version it was made from. */
  version: Scalars['Int']['output'];
  /** Whether you may decide about it. */
  viewerCanChangeStatus: Scalars['Boolean']['output'];
  /** Whether you may say something about it. */
  viewerCanComment: Scalars['Boolean']['output'];
  /** Whether your asking is the owner firm's consent already. */
  viewerCanConsent: Scalars['Boolean']['output'];
  /** Whether you may change its texts. */
  viewerCanEdit: Scalars['Boolean']['output'];
  /** Whether you may end its discussion, or open it again. */
  viewerCanLock: Scalars['Boolean']['output'];
  /** Whether you may make it one with another idea of its circle. */
  viewerCanMerge: Scalars['Boolean']['output'];
  /** Whether you may approve it or give it back. */
  viewerCanModerate: Scalars['Boolean']['output'];
  /** Whether you may take it back into the narrowest circle. */
  viewerCanNarrow: Scalars['Boolean']['output'];
  /** Whether you may write internal notes. */
  viewerCanNote: Scalars['Boolean']['output'];
  /** Whether you may group and weigh it: the host's people. */
  viewerCanPlan: Scalars['Boolean']['output'];
  /** Whether you may note down support for a customer's person. */
  viewerCanProposeSupport: Scalars['Boolean']['output'];
  /** Whether you may make words of it unreadable for good. */
  viewerCanRedact: Scalars['Boolean']['output'];
  /** Whether you may support it. */
  viewerCanSupport: Scalars['Boolean']['output'];
  /** Whether you may put tags on it, or take them off. */
  viewerCanTag: Scalars['Boolean']['output'];
  /** Whether you may take it out of the idea it was merged into. */
  viewerCanUnmerge: Scalars['Boolean']['output'];
  /** Whether you may ask that more firms read it. */
  viewerCanWiden: Scalars['Boolean']['output'];
  /** Whether you may withdraw it. */
  viewerCanWithdraw: Scalars['Boolean']['output'];
  /** Whether you follow it. */
  viewerFollows: Scalars['Boolean']['output'];
  /** Whether something happened since you last looked; what you never looked at is news for a month. */
  viewerHasNews: Scalars['Boolean']['output'];
  /** Whether you were told something of it that you have not read. */
  viewerHasUnread: Scalars['Boolean']['output'];
  /** Whether you want to hear no more of it. */
  viewerMutes: Scalars['Boolean']['output'];
  /** Whether you reported it. */
  viewerReported: Scalars['Boolean']['output'];
  /** Your own support, if you gave it. */
  viewerSupport?: Maybe<Support>;
  /** Support that the host noted down for you and that waits for your word. */
  viewerSupportProposal?: Maybe<SupportProposal>;
  /** How many firms support it; null while fewer than `supportCountFloor` do, or it is put to a vote. */
  voiceCount?: Maybe<Scalars['Int']['output']>;
  /** The request to let more firms read it that waits for an answer. */
  wideningRequest?: Maybe<WideningRequest>;
};


/** A product idea shared with a circle. */
export type IdeaCommentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A product idea shared with a circle. */
export type IdeaHeldCommentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A product idea shared with a circle. */
export type IdeaHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A product idea shared with a circle. */
export type IdeaMergedIdeasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A product idea shared with a circle. */
export type IdeaNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A product idea shared with a circle. */
export type IdeaReleaseNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A product idea shared with a circle. */
export type IdeaSupportProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A product idea shared with a circle. */
export type IdeaSupportersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What was answered to a field about an idea, in the member of the field's kind. */
export type IdeaAnswer = Node & {
  __typename?: 'IdeaAnswer';
  /** The answer to a field of kind DATE. */
  day?: Maybe<Scalars['Date']['output']>;
  /** What was asked. */
  field?: Maybe<IdeaField>;
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** The answer to a field of kind CHECK. */
  isChecked?: Maybe<Scalars['Boolean']['output']>;
  /** The answer to a field of kind NUMBER. */
  number?: Maybe<Scalars['Float']['output']>;
  /** The answer to a field of kind SELECT. */
  option?: Maybe<IdeaFieldOption>;
  /** The answer to a field of kind TEXT. */
  text?: Maybe<Scalars['String']['output']>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts its changes. */
  version: Scalars['Int']['output'];
};

/** An answer, in the member of the field's kind; with none of them it is taken back. */
export type IdeaAnswerInput = {
  /** For a field of kind DATE. */
  day?: InputMaybe<Scalars['Date']['input']>;
  /** The field that it answers. */
  fieldId: Scalars['ID']['input'];
  /** For a field of kind CHECK. */
  isChecked?: InputMaybe<Scalars['Boolean']['input']>;
  /** For a field of kind NUMBER. */
  number?: InputMaybe<Scalars['Float']['input']>;
  /** For a field of kind SELECT. */
  optionId?: InputMaybe<Scalars['ID']['input']>;
  /** For a field of kind TEXT. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** An answer to one of the host's internal fields. */
export type IdeaAnswerInternallyInput = {
  /** The answer. */
  answer: IdeaAnswerInput;
  /** The idea. */
  ideaId: Scalars['ID']['input'];
  /** The version of the answer that it takes the place of; 0 for none. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What came of it: the idea, or why nothing was changed. */
export type IdeaAnswerInternallyPayload = {
  __typename?: 'IdeaAnswerInternallyPayload';
  /** The idea after the change; null if you may no longer read it. */
  idea?: Maybe<Idea>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** A held idea to let through. */
export type IdeaApproveInput = {
  /** The idea. */
  ideaId: Scalars['ID']['input'];
  /** A word to its author. */
  sentence?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it: the idea, or why nothing was changed. */
export type IdeaApprovePayload = {
  __typename?: 'IdeaApprovePayload';
  /** The idea after the change; null if you may no longer read it. */
  idea?: Maybe<Idea>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** What happened to an idea. */
export type IdeaChange =
  /** It passed moderation. */
  | 'APPROVED'
  /** Somebody said something about it. */
  | 'COMMENTED'
  /** Somebody took back what was said. */
  | 'COMMENT_DELETED'
  /** Somebody changed what was said. */
  | 'COMMENT_EDITED'
  /** A comment waits for moderators; told to them only. */
  | 'COMMENT_HELD'
  /** Moderators took back what somebody said. */
  | 'COMMENT_HIDDEN'
  /** Somebody reacted to what was said, or took that back. */
  | 'COMMENT_REACTED'
  /** A held comment went back to its author; told to the host only. */
  | 'COMMENT_REFUSED'
  /** A comment passed moderation. */
  | 'COMMENT_RELEASED'
  /** Somebody brought back what was taken back. */
  | 'COMMENT_RESTORED'
  /** What moderators had just decided was taken back. */
  | 'DECISION_UNDONE'
  /** It was refused in moderation. */
  | 'DECLINED'
  /** Its texts were changed. */
  | 'EDITED'
  /** Its discussion was ended. */
  | 'LOCKED'
  /** It became one with another idea. */
  | 'MERGED'
  /** Another circle reads it now. */
  | 'MOVED'
  /** Its internal notes changed; told to the host's people only. */
  | 'NOTED'
  /** Words were made unreadable. */
  | 'REDACTED'
  /** It, or a comment on it, was reported; told to the host only. */
  | 'REPORTED'
  /** It was given back and stays in its narrow circle. */
  | 'RETURNED'
  /** It was decided about. */
  | 'STATUS_CHANGED'
  /** It was brought in. */
  | 'SUBMITTED'
  /** Somebody supports it. */
  | 'SUPPORTED'
  /** It is put to a vote: its supports are told to nobody until the result is known. */
  | 'SUPPORT_HIDDEN'
  /** Its supports are told again. */
  | 'SUPPORT_SHOWN'
  /** Somebody took the support back. */
  | 'SUPPORT_WITHDRAWN'
  /** It carries a tag more. */
  | 'TAGGED'
  /** Its discussion was opened again. */
  | 'UNLOCKED'
  /** It and another idea stand for themselves again. */
  | 'UNMERGED'
  /** It carries a tag less. */
  | 'UNTAGGED'
  /** The owner firm answered that request. */
  | 'WIDENING_ANSWERED'
  /** Somebody asks that more firms read it. */
  | 'WIDENING_REQUESTED'
  /** Its author took it back. */
  | 'WITHDRAWN';

/** A page of a list. */
export type IdeaConnection = {
  __typename?: 'IdeaConnection';
  /** The entries with their cursors. */
  edges: Array<IdeaEdge>;
  /** The entries alone. */
  nodes: Array<Idea>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is the whole truth. */
  totalCountPrecision: CountPrecision;
};

/** How many ideas an option of the filter would show you: exactly one of its members says which option. */
export type IdeaCount = {
  __typename?: 'IdeaCount';
  /** Ideas readable by this circle. */
  circle?: Maybe<Circle>;
  /** How many there are. */
  ideas: Scalars['Int']['output'];
  /** Whether counting stopped before all ideas were looked at: then there may be more. */
  isPartial: Scalars['Boolean']['output'];
  /** Ideas owned by this firm. */
  organisation?: Maybe<Organisation>;
  /** Ideas that have to do with you in this way. */
  own?: Maybe<OwnIdeas>;
  /** Ideas in this status. */
  status?: Maybe<IdeaStatus>;
  /** Ideas carrying this tag. */
  tag?: Maybe<Tag>;
};

/** A form that you began and did not send; nobody else ever sees it. */
export type IdeaDraft = Node & {
  __typename?: 'IdeaDraft';
  /** What stands in the form, as the program that saved it wrote it down. */
  content: Scalars['String']['output'];
  /** When it is forgotten unless you write on. */
  expiresAt: Scalars['DateTime']['output'];
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** The idea that you began to change; null for a new one. */
  idea?: Maybe<Idea>;
  /** What took its place, if another device wrote on. */
  newer?: Maybe<IdeaDraft>;
  /** When it was last saved. */
  savedAt: Scalars['DateTime']['output'];
  /** The title so far; may be empty. */
  title: Scalars['String']['output'];
  /** Counts its savings; the next one names it. */
  version: Scalars['Int']['output'];
};

/** A page of a list. */
export type IdeaDraftConnection = {
  __typename?: 'IdeaDraftConnection';
  /** The entries with their cursors. */
  edges: Array<IdeaDraftEdge>;
  /** The entries alone. */
  nodes: Array<IdeaDraft>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is the whole truth. */
  totalCountPrecision: CountPrecision;
};

/** A draft to forget. */
export type IdeaDraftDeleteInput = {
  /** The draft. */
  id: Scalars['ID']['input'];
};

/** Whether it was forgotten, or why not. */
export type IdeaDraftDeletePayload = {
  __typename?: 'IdeaDraftDeletePayload';
  /** True when it is gone. */
  isDeleted?: Maybe<Scalars['Boolean']['output']>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** An entry of a page. */
export type IdeaDraftEdge = {
  __typename?: 'IdeaDraftEdge';
  /** Where the entry stands; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: IdeaDraft;
};

/** What stands in a form now. */
export type IdeaDraftSaveInput = {
  /** What stands in the form, at most 60000 characters; kept as it is. */
  content: Scalars['String']['input'];
  /** The draft that it goes on with, or the id of a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The idea that is being changed; without it a new one. */
  ideaId?: InputMaybe<Scalars['ID']['input']>;
  /** The title so far. */
  title?: Scalars['String']['input'];
  /** The version that was written on; what other devices saved since then is kept beside it. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The draft as it is kept, or why it is not. */
export type IdeaDraftSavePayload = {
  __typename?: 'IdeaDraftSavePayload';
  /** The draft. */
  draft?: Maybe<IdeaDraft>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** An entry of a page. */
export type IdeaEdge = {
  __typename?: 'IdeaEdge';
  /** Where the entry stands; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: Idea;
};

/** Changed texts of an idea; what is left out stays. */
export type IdeaEditInput = {
  /** Answers to the host's fields; those that are left out stay. */
  answers?: InputMaybe<Array<IdeaAnswerInput>>;
  /** What else it is good for. */
  benefitNote?: InputMaybe<Scalars['String']['input']>;
  /** What it is good for. */
  benefits?: InputMaybe<Array<Benefit>>;
  /** Your draft of it, to be forgotten with that. */
  draftId?: InputMaybe<Scalars['ID']['input']>;
  /** Files of yours to attach, uploaded before; at most 20. */
  files?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The idea. */
  id: Scalars['ID']['input'];
  /** Language of the texts. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** What cannot be done today. */
  problem?: InputMaybe<Scalars['Markdown']['input']>;
  /** What could be done about it. */
  proposal?: InputMaybe<Scalars['Markdown']['input']>;
  /** What it is about, in one line. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The version from which the change was made. */
  version: Scalars['Int']['input'];
};

/** What came of it: the idea, or why nothing was changed. */
export type IdeaEditPayload = {
  __typename?: 'IdeaEditPayload';
  /** The idea after the change; null if you may no longer read it. */
  idea?: Maybe<Idea>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** Something happened to an idea that you may read. */
export type IdeaEvent = {
  __typename?: 'IdeaEvent';
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** What happened. */
  change: IdeaChange;
  /** Stands for this event. */
  cursor: Scalars['String']['output'];
  /** The idea as it is now. */
  idea?: Maybe<Idea>;
};

/** Everything that you may see, in one file that is made for you: JSON and CSV in a ZIP, nobody else fetches it. */
export type IdeaExport = Node & {
  __typename?: 'IdeaExport';
  /** When you asked for it. */
  createdAt: Scalars['DateTime']['output'];
  /** How many rows are written. */
  done: Scalars['Int']['output'];
  /** When it was there, or failed. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Until when it is kept. */
  expiresAt: Scalars['DateTime']['output'];
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** How many ideas are in it, once it is there. */
  ideas: Scalars['Int']['output'];
  /** What it holds. */
  parts: Array<ExportPart>;
  /** How many bytes it has, once it is there. */
  size: Scalars['Int']['output'];
  /** How far it has come. */
  state: ExportState;
  /** How many there are to write. */
  total: Scalars['Int']['output'];
  /** Where you fetch it with your session; null as long as it is not there, and once it has expired. What is in it is looked up again then: if you may see any of it no more, nothing is handed out. */
  url?: Maybe<Scalars['String']['output']>;
};

/** A page of a list. */
export type IdeaExportConnection = {
  __typename?: 'IdeaExportConnection';
  /** The entries with their cursors. */
  edges: Array<IdeaExportEdge>;
  /** The entries alone. */
  nodes: Array<IdeaExport>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is the whole truth. */
  totalCountPrecision: CountPrecision;
};

/** What an export shall hold. */
export type IdeaExportCreateInput = {
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What you want in it; ideas are always there. */
  parts: Array<ExportPart>;
};

/** The export to come, or why there is none. */
export type IdeaExportCreatePayload = {
  __typename?: 'IdeaExportCreatePayload';
  /** The export. */
  ideaExport?: Maybe<IdeaExport>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** An entry of a page. */
export type IdeaExportEdge = {
  __typename?: 'IdeaExportEdge';
  /** Where the entry stands; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: IdeaExport;
};

/** Something that the host asks about every idea. */
export type IdeaField = Node & {
  __typename?: 'IdeaField';
  /** What helps to answer, in German; may be empty. */
  hintDe: Scalars['String']['output'];
  /** What helps to answer, in English; may be empty. */
  hintEn: Scalars['String']['output'];
  /** What helps to answer, in French; may be empty. */
  hintFr: Scalars['String']['output'];
  /** What helps to answer, in Italian; may be empty. */
  hintIt: Scalars['String']['output'];
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** Whether only the host's people know the field and its answers. */
  isInternal: Scalars['Boolean']['output'];
  /** Whether an idea cannot be brought in without an answer. */
  isRequired: Scalars['Boolean']['output'];
  /** What kind of answer it takes. */
  kind: FieldKind;
  /** What is asked, in German; empty where nobody wrote it. */
  labelDe: Scalars['String']['output'];
  /** What is asked, in English; empty where nobody wrote it. */
  labelEn: Scalars['String']['output'];
  /** What is asked, in French; empty where nobody wrote it. */
  labelFr: Scalars['String']['output'];
  /** What is asked, in Italian; empty where nobody wrote it. */
  labelIt: Scalars['String']['output'];
  /** What can be chosen, in its order; retired ones too. */
  options: Array<IdeaFieldOption>;
  /** Where it stands among the fields. */
  position: Scalars['Int']['output'];
  /** Since when it is asked no more; null while it is. */
  retiredAt?: Maybe<Scalars['DateTime']['output']>;
  /** What a number counts; may be empty. */
  unit: Scalars['String']['output'];
  /** Counts its changes; an edit names the version it was made from. */
  version: Scalars['Int']['output'];
  /** Whether you may change it. */
  viewerCanEdit: Scalars['Boolean']['output'];
};

/** A page of a list. */
export type IdeaFieldConnection = {
  __typename?: 'IdeaFieldConnection';
  /** The entries with their cursors. */
  edges: Array<IdeaFieldEdge>;
  /** The entries alone. */
  nodes: Array<IdeaField>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is the whole truth. */
  totalCountPrecision: CountPrecision;
};

/** Something to ask about every idea. */
export type IdeaFieldCreateInput = {
  /** What helps to answer. */
  hint?: InputMaybe<TranslatedInput>;
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Whether only the host's people ever know of it; that stays. */
  isInternal?: Scalars['Boolean']['input'];
  /** Whether there has to be an answer. */
  isRequired?: Scalars['Boolean']['input'];
  /** What kind of answer it takes; that stays. */
  kind: FieldKind;
  /** What is asked, in one language at least. */
  label: TranslatedInput;
  /** What can be chosen, for a field of kind SELECT. */
  options?: InputMaybe<Array<IdeaFieldOptionInput>>;
  /** What a number counts. */
  unit?: InputMaybe<Scalars['String']['input']>;
};

/** The field, or why there is none. */
export type IdeaFieldCreatePayload = {
  __typename?: 'IdeaFieldCreatePayload';
  /** The field. */
  field?: Maybe<IdeaField>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** An entry of a page. */
export type IdeaFieldEdge = {
  __typename?: 'IdeaFieldEdge';
  /** Where the entry stands; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: IdeaField;
};

/** Another wording or place for a field; what is left out stays as it is. */
export type IdeaFieldEditInput = {
  /** What helps to answer. */
  hint?: InputMaybe<TranslatedInput>;
  /** The field. */
  id: Scalars['ID']['input'];
  /** Whether there has to be an answer. */
  isRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it is asked no more; what was answered stays readable. */
  isRetired?: InputMaybe<Scalars['Boolean']['input']>;
  /** What is asked. */
  label?: InputMaybe<TranslatedInput>;
  /** All that can be chosen from now on, in this order; the others stay where they were chosen. */
  options?: InputMaybe<Array<IdeaFieldOptionInput>>;
  /** Before which of the others it stands, from 0 on. */
  place?: InputMaybe<Scalars['Int']['input']>;
  /** What a number counts. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The field as it is now, or why it was not changed. */
export type IdeaFieldEditPayload = {
  __typename?: 'IdeaFieldEditPayload';
  /** The field. */
  field?: Maybe<IdeaField>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** One of the answers among which a field lets choose. */
export type IdeaFieldOption = Node & {
  __typename?: 'IdeaFieldOption';
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** What it says in German; empty where nobody wrote it. */
  labelDe: Scalars['String']['output'];
  /** What it says in English; empty where nobody wrote it. */
  labelEn: Scalars['String']['output'];
  /** What it says in French; empty where nobody wrote it. */
  labelFr: Scalars['String']['output'];
  /** What it says in Italian; empty where nobody wrote it. */
  labelIt: Scalars['String']['output'];
  /** Since when it cannot be chosen any more; null while it can. */
  retiredAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One of the answers to choose from. */
export type IdeaFieldOptionInput = {
  /** The option that there is already; without it a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What it says, in one language at least. */
  label: TranslatedInput;
};

/** Which ideas a list holds; all given members must fit. */
export type IdeaFilter = {
  /** For which this option was chosen. */
  chosen?: InputMaybe<Scalars['ID']['input']>;
  /** Readable by this circle. */
  circle?: InputMaybe<Scalars['ID']['input']>;
  /** With a month, or without one. */
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  /** Followed by you, or not. */
  followed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Written in this language, as two letters. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** Brought in by you, or not. */
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  /** Owned by this firm, where you may know it. */
  organisation?: InputMaybe<Scalars['ID']['input']>;
  /** In one of these statuses; without it all but those that were merged. */
  status?: InputMaybe<Array<IdeaStatus>>;
  /** Supported by you, or not. */
  supported?: InputMaybe<Scalars['Boolean']['input']>;
  /** Carrying one of these tags. */
  tags?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With these characters in title, problem or proposal. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** For which this field of kind CHECK was answered yes. */
  ticked?: InputMaybe<Scalars['ID']['input']>;
  /** Waiting for your answer, or not: you are called upon, asked for your word, or moderate it. */
  waiting?: InputMaybe<Scalars['Boolean']['input']>;
};

/** An idea to follow. */
export type IdeaFollowInput = {
  /** The idea. */
  ideaId: Scalars['ID']['input'];
};

/** What came of it: the idea, or why nothing was changed. */
export type IdeaFollowPayload = {
  __typename?: 'IdeaFollowPayload';
  /** The idea after the change; null if you may no longer read it. */
  idea?: Maybe<Idea>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** A file of another product: looked at first, taken in then, into the host's own circle. */
export type IdeaImport = Node & {
  __typename?: 'IdeaImport';
  /** Where everything stands that comes in. */
  circle?: Maybe<Circle>;
  /** How many comments it holds. */
  comments: Scalars['Int']['output'];
  /** When it was brought. */
  createdAt: Scalars['DateTime']['output'];
  /** How much of the file was gone through. */
  done: Scalars['Int']['output'];
  /** When it ended, was stopped, or failed. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The code of what went wrong, if something did. */
  failure?: Maybe<Scalars['String']['output']>;
  /** The file's name. */
  fileName: Scalars['String']['output'];
  /** How many bytes it has. */
  fileSize: Scalars['Int']['output'];
  /** How many firms it holds. */
  firms: Scalars['Int']['output'];
  /** Whose export it is; null as long as nobody knows. */
  format?: Maybe<ImportFormat>;
  /** Its columns, if it is a table. */
  headings: Array<ImportHeading>;
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** How many ideas it holds. */
  ideas: Scalars['Int']['output'];
  /** How many rows are taken with a remark. */
  kept: Scalars['Int']['output'];
  /** How many of them have an account here. */
  knownPeople: Scalars['Int']['output'];
  /** How many rows are left out. */
  leftOut: Scalars['Int']['output'];
  /** How many ideas of it went into others. */
  merges: Scalars['Int']['output'];
  /** How many of them are not here yet; once it is in, how many came. */
  newIdeas: Scalars['Int']['output'];
  /** How many notes of the host it holds. */
  notes: Scalars['Int']['output'];
  /** How many people it holds, or names as authors and supporters. */
  people: Scalars['Int']['output'];
  /** Who brought it. */
  person?: Maybe<Person>;
  /** How many others belong to a firm, by its id or by a mail domain of its own. */
  placedPeople: Scalars['Int']['output'];
  /** What is wrong with it, row by row; the first thousand. */
  problems: ImportProblemConnection;
  /** How many people read there; nobody else learns of anything. */
  readers: Scalars['Int']['output'];
  /** When it was first started. */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How far it has come. */
  state: ImportState;
  /** How many supports it holds. */
  supports: Scalars['Int']['output'];
  /** The name of its source: the same name, the same things. */
  system: Scalars['String']['output'];
  /** How much there is to go through. */
  total: Scalars['Int']['output'];
  /** Of how many nobody knows where they belong: they stand at no firm. */
  unknownPeople: Scalars['Int']['output'];
  /** Whether you may read it otherwise, start and stop it. */
  viewerCanGoOn: Scalars['Boolean']['output'];
};


/** A file of another product: looked at first, taken in then, into the host's own circle. */
export type IdeaImportProblemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** How to read the file; what is left out stays as it is. */
export type IdeaImportCheckInput = {
  /** For tables: what each column stands for; those that are not named stand for nothing. */
  columns?: InputMaybe<Array<ImportColumnInput>>;
  /** Whose export it is. */
  format?: InputMaybe<ImportFormat>;
  /** The import. */
  id: Scalars['ID']['input'];
  /** A name for its source, at most 40 characters: under the same name the same things come only once. */
  system?: InputMaybe<Scalars['String']['input']>;
};

/** The import as it is now, or why it is not looked at again. */
export type IdeaImportCheckPayload = {
  __typename?: 'IdeaImportCheckPayload';
  /** The import. */
  ideaImport?: Maybe<IdeaImport>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** A page of a list. */
export type IdeaImportConnection = {
  __typename?: 'IdeaImportConnection';
  /** The entries with their cursors. */
  edges: Array<IdeaImportEdge>;
  /** The entries alone. */
  nodes: Array<IdeaImport>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is the whole truth. */
  totalCountPrecision: CountPrecision;
};

/** A file to bring in. */
export type IdeaImportCreateInput = {
  /** A file of yours, uploaded before: ZIP, CSV or JSON. */
  fileId: Scalars['ID']['input'];
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: InputMaybe<Scalars['ID']['input']>;
};

/** The import, or why there is none. */
export type IdeaImportCreatePayload = {
  __typename?: 'IdeaImportCreatePayload';
  /** The import. */
  ideaImport?: Maybe<IdeaImport>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** An entry of a page. */
export type IdeaImportEdge = {
  __typename?: 'IdeaImportEdge';
  /** Where the entry stands; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: IdeaImport;
};

/** An import to start, or to go on with. */
export type IdeaImportStartInput = {
  /** The import. */
  id: Scalars['ID']['input'];
};

/** The import as it is now, or why it did not start. */
export type IdeaImportStartPayload = {
  __typename?: 'IdeaImportStartPayload';
  /** The import. */
  ideaImport?: Maybe<IdeaImport>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** An import to stop. */
export type IdeaImportStopInput = {
  /** The import. */
  id: Scalars['ID']['input'];
};

/** The import as it is now, or why it goes on. */
export type IdeaImportStopPayload = {
  __typename?: 'IdeaImportStopPayload';
  /** The import. */
  ideaImport?: Maybe<IdeaImport>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** A discussion to end. */
export type IdeaLockInput = {
  /** The idea. */
  ideaId: Scalars['ID']['input'];
  /** Why, in a sentence to those who take part. */
  sentence: Scalars['String']['input'];
};

/** What came of it: the idea, or why nothing was changed. */
export type IdeaLockPayload = {
  __typename?: 'IdeaLockPayload';
  /** The idea after the change; null if you may no longer read it. */
  idea?: Maybe<Idea>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** Two ideas of one circle. */
export type IdeaMergeInput = {
  /** The idea that goes into the other one. */
  ideaId: Scalars['ID']['input'];
  /** The idea that stands for both from now on. */
  intoId: Scalars['ID']['input'];
  /** Why, for whoever took part. */
  sentence?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it: the idea that stands for both, or why nothing was changed. */
export type IdeaMergePayload = {
  __typename?: 'IdeaMergePayload';
  /** The idea after the change; null if you may no longer read it. */
  idea?: Maybe<Idea>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** An idea to take back into the narrowest circle. */
export type IdeaNarrowInput = {
  /** The idea. */
  ideaId: Scalars['ID']['input'];
};

/** What came of it: the idea, or why nothing was changed. */
export type IdeaNarrowPayload = {
  __typename?: 'IdeaNarrowPayload';
  /** The idea after the change; null if you may no longer read it. */
  idea?: Maybe<Idea>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** How a list of ideas is sorted. */
export type IdeaOrder = {
  /** Which end comes first. */
  direction: OrderDirection;
  /** The sort key. */
  field: IdeaOrderField;
};

/** By what ideas are sorted. */
export type IdeaOrderField =
  /** When they were brought in. */
  | 'CREATED_AT'
  /** When they were last changed or talked about. */
  | 'LAST_ACTIVITY_AT'
  /** How much their supporters need them: nice to have counts 1, important 2, blocking 4; else as SUPPORT. */
  | 'NEED'
  /** How many people support them, as far as you may know; what is put to a vote counts as 0. */
  | 'SUPPORT'
  /** The month in which they shall be there; those without one stand at the end. */
  | 'TARGET_MONTH';

/** A held idea to leave in its narrow circle. */
export type IdeaReturnInput = {
  /** The idea. */
  ideaId: Scalars['ID']['input'];
  /** Why, in a sentence to its author. */
  sentence: Scalars['String']['input'];
};

/** What came of it: the idea, or why nothing was changed. */
export type IdeaReturnPayload = {
  __typename?: 'IdeaReturnPayload';
  /** The idea after the change; null if you may no longer read it. */
  idea?: Maybe<Idea>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** An idea that you looked at. */
export type IdeaSeeInput = {
  /** The idea. */
  ideaId: Scalars['ID']['input'];
};

/** What came of it: the idea, or why nothing was changed. */
export type IdeaSeePayload = {
  __typename?: 'IdeaSeePayload';
  /** The idea after the change; null if you may no longer read it. */
  idea?: Maybe<Idea>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
  /** You, with what is unread now. */
  viewer?: Maybe<Viewer>;
};

/** Where an idea stands on its way. */
export type IdeaStatus =
  /** The host is looking into it. */
  | 'CONSIDERING'
  /** The host will not build it, and says why. */
  | 'DECLINED'
  /** Waits for moderation; seen by the author's firm and the host only. */
  | 'HELD'
  /** It is being built. */
  | 'IN_DEVELOPMENT'
  /** Another idea stands for it now. */
  | 'MERGED'
  /** Open for support and discussion. */
  | 'OPEN'
  /** It will be built. */
  | 'PLANNED'
  /** It is there. */
  | 'RELEASED'
  /** Its author took it back. */
  | 'WITHDRAWN';

/** A decision about an idea. */
export type IdeaStatusChangeInput = {
  /** Where you saw it stand; with it nobody's decision meanwhile is undone unseen. */
  fromStatus?: InputMaybe<IdeaStatus>;
  /** The idea. */
  ideaId: Scalars['ID']['input'];
  /** Why, in a sentence; to decline, of at least 20 characters. */
  sentence: Scalars['String']['input'];
  /** The part of the status; none if it is left out. */
  stageId?: InputMaybe<Scalars['ID']['input']>;
  /** A day of the month in which it shall be there, if it is planned or being built. */
  targetMonth?: InputMaybe<Scalars['Date']['input']>;
  /** Where it stands from now on. */
  to: IdeaStatus;
};

/** What came of it: the idea, or why nothing was changed. */
export type IdeaStatusChangePayload = {
  __typename?: 'IdeaStatusChangePayload';
  /** The idea after the change; null if you may no longer read it. */
  idea?: Maybe<Idea>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** A new idea. */
export type IdeaSubmitInput = {
  /** Answers to the host's fields, to those that are required at least. */
  answers?: InputMaybe<Array<IdeaAnswerInput>>;
  /** What else it is good for. */
  benefitNote?: InputMaybe<Scalars['String']['input']>;
  /** What it is good for. */
  benefits?: InputMaybe<Array<Benefit>>;
  /** Who shall read it; by default your firm and the host. */
  circleId?: InputMaybe<Scalars['ID']['input']>;
  /** Your draft of it, to be forgotten with that. */
  draftId?: InputMaybe<Scalars['ID']['input']>;
  /** Files of yours to attach, uploaded before; at most 20. */
  files?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Language of the texts: de, fr, it or en. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** What cannot be done today, and what that costs. */
  problem: Scalars['Markdown']['input'];
  /** What could be done about it. */
  proposal?: InputMaybe<Scalars['Markdown']['input']>;
  /** Tags from those that are offered. */
  tags?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What it is about, in one line of 3 to 140 characters. */
  title: Scalars['String']['input'];
};

/** What came of it: the idea, or why nothing was changed. */
export type IdeaSubmitPayload = {
  __typename?: 'IdeaSubmitPayload';
  /** The idea after the change; null if you may no longer read it. */
  idea?: Maybe<Idea>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** Support for an idea. */
export type IdeaSupportInput = {
  /** The idea. */
  ideaId: Scalars['ID']['input'];
  /** How much it matters to you. */
  need: Need;
  /** Why it matters to you. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it: the idea, or why nothing was changed. */
export type IdeaSupportPayload = {
  __typename?: 'IdeaSupportPayload';
  /** The idea after the change; null if you may no longer read it. */
  idea?: Maybe<Idea>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** Support to take back. */
export type IdeaSupportWithdrawInput = {
  /** The idea. */
  ideaId: Scalars['ID']['input'];
};

/** What came of it: the idea, or why nothing was changed. */
export type IdeaSupportWithdrawPayload = {
  __typename?: 'IdeaSupportWithdrawPayload';
  /** The idea after the change; null if you may no longer read it. */
  idea?: Maybe<Idea>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** Tags to put on an idea, and tags to take off it. */
export type IdeaTagInput = {
  /** These it carries from now on; ten in all at most. */
  add?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The idea. */
  ideaId: Scalars['ID']['input'];
  /** These it carries no more. */
  remove?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What came of it: the idea, or why nothing was changed. */
export type IdeaTagPayload = {
  __typename?: 'IdeaTagPayload';
  /** The idea after the change; null if you may no longer read it. */
  idea?: Maybe<Idea>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** An idea to follow no more. */
export type IdeaUnfollowInput = {
  /** The idea. */
  ideaId: Scalars['ID']['input'];
};

/** What came of it: the idea, or why nothing was changed. */
export type IdeaUnfollowPayload = {
  __typename?: 'IdeaUnfollowPayload';
  /** The idea after the change; null if you may no longer read it. */
  idea?: Maybe<Idea>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** A discussion to open again. */
export type IdeaUnlockInput = {
  /** The idea. */
  ideaId: Scalars['ID']['input'];
};

/** What came of it: the idea, or why nothing was changed. */
export type IdeaUnlockPayload = {
  __typename?: 'IdeaUnlockPayload';
  /** The idea after the change; null if you may no longer read it. */
  idea?: Maybe<Idea>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** An idea that was merged. */
export type IdeaUnmergeInput = {
  /** The idea that shall stand for itself again. */
  ideaId: Scalars['ID']['input'];
  /** Why, for whoever took part. */
  sentence?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it: the idea that stands for itself again, or why nothing was changed. */
export type IdeaUnmergePayload = {
  __typename?: 'IdeaUnmergePayload';
  /** The idea after the change; null if you may no longer read it. */
  idea?: Maybe<Idea>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** A list of ideas that somebody looks at again and again. */
export type IdeaView = Node & {
  __typename?: 'IdeaView';
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** Whether all of the host's people see it. */
  isShared: Scalars['Boolean']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** Whose it is. */
  person?: Maybe<Person>;
  /** Where it stands among the others. */
  position: Scalars['Int']['output'];
  /** What stands in the address of the list, after the question mark. */
  query: Scalars['String']['output'];
  /** Counts its changes; an edit names the version it was made from. */
  version: Scalars['Int']['output'];
  /** Whether you may change or delete it. */
  viewerCanEdit: Scalars['Boolean']['output'];
};

/** A page of a list. */
export type IdeaViewConnection = {
  __typename?: 'IdeaViewConnection';
  /** The entries with their cursors. */
  edges: Array<IdeaViewEdge>;
  /** The entries alone. */
  nodes: Array<IdeaView>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is the whole truth. */
  totalCountPrecision: CountPrecision;
};

/** A list to save. */
export type IdeaViewCreateInput = {
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Whether all of the host's people see it; for them only. */
  isShared?: Scalars['Boolean']['input'];
  /** What it is called, in 2 to 60 characters. */
  name: Scalars['String']['input'];
  /** What stands in the address of the list, after the question mark. */
  query: Scalars['String']['input'];
};

/** The saved list, or why there is none. */
export type IdeaViewCreatePayload = {
  __typename?: 'IdeaViewCreatePayload';
  /** The saved list. */
  ideaView?: Maybe<IdeaView>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** A saved list to forget. */
export type IdeaViewDeleteInput = {
  /** The saved list. */
  id: Scalars['ID']['input'];
};

/** What came of it, or why nothing was changed. */
export type IdeaViewDeletePayload = {
  __typename?: 'IdeaViewDeletePayload';
  /** Whether it is gone. */
  ok?: Maybe<Scalars['Boolean']['output']>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** An entry of a page. */
export type IdeaViewEdge = {
  __typename?: 'IdeaViewEdge';
  /** Where the entry stands; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: IdeaView;
};

/** What is different about a saved list; what is left out stays as it is. */
export type IdeaViewEditInput = {
  /** The saved list. */
  id: Scalars['ID']['input'];
  /** Whether all of the host's people see it. */
  isShared?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it is called. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Where it stands among the others. */
  position?: InputMaybe<Scalars['Int']['input']>;
  /** What it shows from now on. */
  query?: InputMaybe<Scalars['String']['input']>;
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The saved list as it is now, or why it was not changed. */
export type IdeaViewEditPayload = {
  __typename?: 'IdeaViewEditPayload';
  /** The saved list. */
  ideaView?: Maybe<IdeaView>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** The owner firm's answer to a request. */
export type IdeaWideningAnswerInput = {
  /** Whether the wider circle may read the idea and its discussion. */
  accept: Scalars['Boolean']['input'];
  /** The request. */
  id: Scalars['ID']['input'];
};

/** The request and its idea as they are now, or why nothing was changed. */
export type IdeaWideningAnswerPayload = {
  __typename?: 'IdeaWideningAnswerPayload';
  /** The idea, where it stands now. */
  idea?: Maybe<Idea>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
  /** The answered request. */
  wideningRequest?: Maybe<WideningRequest>;
};

/** A wish that a wider circle reads an idea. */
export type IdeaWideningRequestInput = {
  /** Who shall read it. */
  circleId: Scalars['ID']['input'];
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The idea. */
  ideaId: Scalars['ID']['input'];
  /** Why, in a sentence to the owner firm. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it: the idea, or why nothing was changed. */
export type IdeaWideningRequestPayload = {
  __typename?: 'IdeaWideningRequestPayload';
  /** The idea after the change; null if you may no longer read it. */
  idea?: Maybe<Idea>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** An idea to take back. */
export type IdeaWithdrawInput = {
  /** The idea. */
  ideaId: Scalars['ID']['input'];
  /** Why, in a sentence. */
  sentence?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it: the idea, or why nothing was changed. */
export type IdeaWithdrawPayload = {
  __typename?: 'IdeaWithdrawPayload';
  /** The idea after the change; null if you may no longer read it. */
  idea?: Maybe<Idea>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** What a column stands for. */
export type ImportColumnInput = {
  /** The heading as it stands in the file. */
  heading: Scalars['String']['input'];
  /** What it is. */
  member: ImportMember;
};

/** Whose export a file is. */
export type ImportFormat =
  /** An export of this portal or another one like it. */
  | 'BUNDWERK'
  /** A list of posts of Canny's API. */
  | 'CANNY'
  /** Lists of Canny's API in an archive. */
  | 'CANNY_ARCHIVE'
  /** ClearFlask's archive. */
  | 'CLEARFLASK'
  /** Fider's table of posts. */
  | 'FIDER'
  /** Fider's backup, with votes. */
  | 'FIDER_BACKUP'
  /** Quackback's archive. */
  | 'QUACKBACK'
  /** Any table with one idea per row. */
  | 'TABLE'
  /** UserVoice's table of suggestions. */
  | 'USERVOICE'
  /** UserVoice's full table, one row per idea and voter. */
  | 'USERVOICE_FULL';

/** A column of a table, and what it is taken for. */
export type ImportHeading = Node & {
  __typename?: 'ImportHeading';
  /** The heading as it stands in the file. */
  heading: Scalars['String']['output'];
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** What it is taken for; null for nothing. */
  member?: Maybe<ImportMember>;
  /** The first thing that stands below it; may be empty. */
  sample: Scalars['String']['output'];
};

/** What a column of a table may stand for. */
export type ImportMember =
  /** The name of who brought it in. */
  | 'AUTHOR'
  /** Where it stood; kept beside the idea. */
  | 'BOARD'
  /** A category; kept beside the idea. */
  | 'CATEGORY'
  /** When it was brought in. */
  | 'CREATED'
  /** The mail address of who brought it in. */
  | 'EMAIL'
  /** The firm of who brought it in. */
  | 'FIRM'
  /** By what an idea is known again. */
  | 'ID'
  /** What cannot be done today. */
  | 'PROBLEM'
  /** What could be done. */
  | 'PROPOSAL'
  /** How far it is. */
  | 'STATUS'
  /** Its tags; kept beside the idea. */
  | 'TAGS'
  /** The title. */
  | 'TITLE'
  /** How many votes it had; kept beside the idea. */
  | 'VOTES';

/** Somebody of another product who has no account here: only a name, never written to. */
export type ImportPerson = Node & {
  __typename?: 'ImportPerson';
  /** The mail address that the product knew; may be empty. */
  email: Scalars['String']['output'];
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** The name that the product knew. */
  name: Scalars['String']['output'];
  /** The firm at which the person stands. */
  organisation?: Maybe<Organisation>;
  /** Where the name comes from. */
  system: Scalars['String']['output'];
};

/** A page of a list. */
export type ImportPersonConnection = {
  __typename?: 'ImportPersonConnection';
  /** The entries with their cursors. */
  edges: Array<ImportPersonEdge>;
  /** The entries alone. */
  nodes: Array<ImportPerson>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is the whole truth. */
  totalCountPrecision: CountPrecision;
};

/** An entry of a page. */
export type ImportPersonEdge = {
  __typename?: 'ImportPersonEdge';
  /** Where the entry stands; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: ImportPerson;
};

/** What is wrong with a row of a file. */
export type ImportProblem = Node & {
  __typename?: 'ImportProblem';
  /** What is wrong: `NO_TITLE`, `NO_ID`, `NO_NAME`, `NO_TEXT`, `NO_IDEA`, `NO_PERSON`, `NO_PARENT`, `BAD_DATE`, `TITLE_CUT`, `TEXT_CUT`, `STATUS_UNKNOWN`, `TWICE`, `MOVED`, `MERGE_CIRCLE`, `ROW_UNREADABLE`, `NO_FILE`, `FILE_REFUSED`, `NO_ROOM`, `NOT_SHARED`, `TERMS_DIFFER`, `FILES_WITH_AUTHOR`. */
  code: Scalars['String']['output'];
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** Whether the row is taken all the same. */
  isKept: Scalars['Boolean']['output'];
  /** The file, or the part of the archive. */
  part: Scalars['String']['output'];
  /** The row as a spreadsheet counts, or the place in a list, from 1 on. */
  row: Scalars['Int']['output'];
  /** The word of the file that it is about; may be empty. */
  what: Scalars['String']['output'];
};

/** A page of a list. */
export type ImportProblemConnection = {
  __typename?: 'ImportProblemConnection';
  /** The entries with their cursors. */
  edges: Array<ImportProblemEdge>;
  /** The entries alone. */
  nodes: Array<ImportProblem>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is the whole truth. */
  totalCountPrecision: CountPrecision;
};

/** An entry of a page. */
export type ImportProblemEdge = {
  __typename?: 'ImportProblemEdge';
  /** Where the entry stands; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: ImportProblem;
};

/** How far an import has come. */
export type ImportState =
  /** What would come is known; it waits to be started. */
  | 'CHECKED'
  /** The file is being looked at; nothing comes in. */
  | 'CHECKING'
  /** Everything was gone through. */
  | 'DONE'
  /** It went no further; `failure` says why. */
  | 'FAILED'
  /** It is being taken in. */
  | 'RUNNING'
  /** Somebody stopped it; what came in stays, and it can go on. */
  | 'STOPPED';

/** Somebody is asked to join a firm. */
export type Invitation = Node & {
  __typename?: 'Invitation';
  /** Who is asked. */
  email: Scalars['String']['output'];
  /** Until when it can be accepted. */
  expiresAt: Scalars['DateTime']['output'];
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** Who asks. */
  invitedBy?: Maybe<Person>;
  /** Whether it is too late. */
  isExpired: Scalars['Boolean']['output'];
  /** The firm to join. */
  organisation: Organisation;
  /** As what. */
  role: Role;
  /** When it was last sent. */
  sentAt: Scalars['DateTime']['output'];
};

/** What somebody says who accepts an invitation. */
export type InvitationAcceptInput = {
  /** What you do at the firm. */
  function?: InputMaybe<Scalars['String']['input']>;
  /** de, en, fr or it. */
  locale?: InputMaybe<Scalars['String']['input']>;
  /** The name that others see; counts for a new account only. */
  name: Scalars['String']['input'];
  /** For a new account the chosen one, if any; for an existing one its password, unless signed in. */
  password?: InputMaybe<Scalars['String']['input']>;
  /** What stands behind the # of the link. */
  token: Scalars['String']['input'];
};

/** You as the firm's person, signed in, or why not. */
export type InvitationAcceptPayload = {
  __typename?: 'InvitationAcceptPayload';
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
  /** You after the change. */
  viewer?: Maybe<Viewer>;
};

/** A page of a list. */
export type InvitationConnection = {
  __typename?: 'InvitationConnection';
  /** The entries with their cursors. */
  edges: Array<InvitationEdge>;
  /** The entries alone. */
  nodes: Array<Invitation>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is the whole truth. */
  totalCountPrecision: CountPrecision;
};

/** Who is asked to join which firm. */
export type InvitationCreateInput = {
  /** A guest's one circle. */
  circleId?: InputMaybe<Scalars['ID']['input']>;
  /** Where the invitation goes. */
  email: Scalars['String']['input'];
  /** When a guest's time ends. */
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The firm to join. */
  organisationId: Scalars['ID']['input'];
  /** As what. */
  role: Role;
};

/** The invitation, or why there is none. */
export type InvitationCreatePayload = {
  __typename?: 'InvitationCreatePayload';
  /** The new invitation. */
  invitation?: Maybe<Invitation>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** An entry of a page. */
export type InvitationEdge = {
  __typename?: 'InvitationEdge';
  /** Where the entry stands; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: Invitation;
};

/** What an invited person sees before accepting. */
export type InvitationPreview = {
  __typename?: 'InvitationPreview';
  /** Who is invited. */
  email: Scalars['String']['output'];
  /** Who invites. */
  invitedByName: Scalars['String']['output'];
  /** Whether it is too late. */
  isExpired: Scalars['Boolean']['output'];
  /** Whether the address has no account yet, so that name and password can be chosen; otherwise its owner signs in first. */
  needsPassword: Scalars['Boolean']['output'];
  /** The firm to join. */
  organisationName: Scalars['String']['output'];
  /** As what. */
  role: Role;
  /** The portal. */
  workspaceName: Scalars['String']['output'];
};

/** Which invitation goes out again. */
export type InvitationResendInput = {
  /** The invitation. */
  id: Scalars['ID']['input'];
};

/** The invitation, or why it was not sent. */
export type InvitationResendPayload = {
  __typename?: 'InvitationResendPayload';
  /** The invitation with its new deadline. */
  invitation?: Maybe<Invitation>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** Which invitation is taken back. */
export type InvitationRevokeInput = {
  /** The invitation. */
  id: Scalars['ID']['input'];
};

/** The invitation, or why nothing was changed. */
export type InvitationRevokePayload = {
  __typename?: 'InvitationRevokePayload';
  /** The invitation that was taken back. */
  invitation?: Maybe<Invitation>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** What waits in the queue. */
export type ItemKind =
  /** A comment that waits to be let through. */
  | 'HELD_COMMENT'
  /** An idea that waits to be let through. */
  | 'HELD_IDEA'
  /** An idea of which somebody finds that another says the same already. */
  | 'MERGE_WISH'
  /** Something that was reported. */
  | 'REPORT';

/** Whose the leads of a joint stand are. */
export type LeadMode =
  /** One list, for which both answer. */
  | 'JOINT_CONTROLLERS'
  /** Each firm keeps its own contacts. */
  | 'SEPARATE'
  /** Contacts are passed on where the visitor agrees. */
  | 'SHARED_ON_CONSENT';

/** What is to be done with what was learned. */
export type LearningKind =
  /** To be done differently. */
  | 'CHANGE'
  /** To be left out. */
  | 'DROP'
  /** To be tried: an idea. */
  | 'IDEA'
  /** To be kept. */
  | 'KEEP'
  /** What was seen at others. */
  | 'MARKET';

/** What a column reckons with. */
export type Measure =
  /** How many points of work the host estimates; it usually counts against. */
  | 'EFFORT'
  /** How much its supporters need it: nice to have counts 1, important 2, blocking 4. */
  | 'NEED'
  /** A column of the host's own, filled in from 0 to 10. */
  | 'OWN'
  /** Whether it was promised: 1 or 0. */
  | 'PROMISE'
  /** How many firms support the idea. */
  | 'REACH';

/** Where a person stands with the firm. */
export type MembershipState =
  /** Takes part. */
  | 'ACTIVE'
  /** Asked to join. */
  | 'INVITED'
  /** Does not belong to the firm any more. */
  | 'LEFT'
  /** Cannot come in for now. */
  | 'SUSPENDED';

/** Somebody called upon by a comment. */
export type Mention = Node & {
  __typename?: 'Mention';
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** Which `@{number}` in the comment's text stands for the person. */
  number: Scalars['Int']['output'];
  /** The person's firm; null where you may not know it. */
  organisation?: Maybe<Organisation>;
  /** Who it is; null where you may not know the person. */
  person?: Maybe<Person>;
};

/** Whom a comment may call upon. */
export type MentionFilter = {
  /** In a comment on this idea. */
  idea: Scalars['ID']['input'];
  /** With these characters in the name. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** Something that a moderator did. */
export type ModerationAct = Node & {
  __typename?: 'ModerationAct';
  /** What was done. */
  act: Act;
  /** Who did it. */
  actor?: Maybe<Person>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The comment that it was about. */
  comment?: Maybe<Comment>;
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** The idea that it was about. */
  idea?: Maybe<Idea>;
  /** Whether it was taken back. */
  isUndone: Scalars['Boolean']['output'];
  /** Whose words, or who, it was about. */
  person?: Maybe<Person>;
  /** How many files were removed with the words. */
  removedFiles: Scalars['Int']['output'];
  /** Why, as far as it was said. */
  sentence: Scalars['String']['output'];
  /** Until when you may take it back; null if you may not. */
  undoEndsAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of a list. */
export type ModerationActConnection = {
  __typename?: 'ModerationActConnection';
  /** The entries with their cursors. */
  edges: Array<ModerationActEdge>;
  /** The entries alone. */
  nodes: Array<ModerationAct>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is the whole truth. */
  totalCountPrecision: CountPrecision;
};

/** An entry of a page. */
export type ModerationActEdge = {
  __typename?: 'ModerationActEdge';
  /** Where the entry stands; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: ModerationAct;
};

/** The same decision about one or several things that wait. */
export type ModerationDecideInput = {
  /** What is decided. */
  decision: Decision;
  /** Up to 100 that wait. */
  ids: Array<Scalars['ID']['input']>;
  /** Why, in a sentence to the author. */
  sentence?: InputMaybe<Scalars['String']['input']>;
  /** For all of them or for none; otherwise each by itself. */
  together?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What became of each, or why nothing was done at all. */
export type ModerationDecidePayload = {
  __typename?: 'ModerationDecidePayload';
  /** One for each, in the order asked for. */
  results: Array<ModerationResult>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** What of the queue is wanted. */
export type ModerationFilter = {
  /** Of one of these kinds. */
  kind?: InputMaybe<Array<ItemKind>>;
};

/** Something that waits for a moderator. */
export type ModerationItem = Node & {
  __typename?: 'ModerationItem';
  /** Whose words they are. */
  author?: Maybe<Person>;
  /** The reported comment. */
  comment?: Maybe<Comment>;
  /** The held comment. */
  heldComment?: Maybe<HeldComment>;
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** The idea, or the one that it is about. */
  idea?: Maybe<Idea>;
  /** What it is. */
  kind: ItemKind;
  /** The idea with which it could become one. */
  other?: Maybe<Idea>;
  /** Who reported it and why, earliest first. */
  reports: Array<Report>;
  /** Since when it waits. */
  since: Scalars['DateTime']['output'];
};

/** A page of a list. */
export type ModerationItemConnection = {
  __typename?: 'ModerationItemConnection';
  /** The entries with their cursors. */
  edges: Array<ModerationItemEdge>;
  /** The entries alone. */
  nodes: Array<ModerationItem>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is the whole truth. */
  totalCountPrecision: CountPrecision;
};

/** An entry of a page. */
export type ModerationItemEdge = {
  __typename?: 'ModerationItemEdge';
  /** Where the entry stands; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: ModerationItem;
};

/** Which acts are wanted; all given members must fit. */
export type ModerationLogFilter = {
  /** One of these. */
  act?: InputMaybe<Array<Act>>;
  /** Done by this person. */
  actor?: InputMaybe<Scalars['ID']['input']>;
  /** About this idea, or a comment on it. */
  idea?: InputMaybe<Scalars['ID']['input']>;
  /** About this person, or what it wrote. */
  person?: InputMaybe<Scalars['ID']['input']>;
};

/** Words to make unreadable for good; of exactly one thing. */
export type ModerationRedactInput = {
  /** In this comment and its earlier versions. */
  commentId?: InputMaybe<Scalars['ID']['input']>;
  /** In this held comment. */
  heldCommentId?: InputMaybe<Scalars['ID']['input']>;
  /** In this idea. */
  ideaId?: InputMaybe<Scalars['ID']['input']>;
  /** Why, without these words, in at least 20 characters. */
  reason: Scalars['String']['input'];
  /** Whether the files of this very thing are removed for good as well; otherwise they stay. */
  removesFiles?: InputMaybe<Scalars['Boolean']['input']>;
  /** Up to 20 pieces of text, as they stand there. */
  words: Array<Scalars['String']['input']>;
};

/** The idea, or why nothing was changed. */
export type ModerationRedactPayload = {
  __typename?: 'ModerationRedactPayload';
  /** The idea, or the one that the comment is about. */
  idea?: Maybe<Idea>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** What became of one of them. */
export type ModerationResult = {
  __typename?: 'ModerationResult';
  /** The act; null if nothing was done. */
  actId?: Maybe<Scalars['ID']['output']>;
  /** Why nothing was done: the reason's stable name. */
  code?: Maybe<Scalars['String']['output']>;
  /** What waited. */
  id: Scalars['ID']['output'];
  /** Why nothing was done, in the viewer's language. */
  message?: Maybe<Scalars['String']['output']>;
};

/** What is held of people who are not trusted yet. */
export type ModerationSettingsUpdateInput = {
  /** Whether their comments in circles of several firms are held too. */
  holdsComments?: InputMaybe<Scalars['Boolean']['input']>;
  /** After how many approved posts, 1 to 20, people are trusted. */
  trustAfter?: InputMaybe<Scalars['Int']['input']>;
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The portal with its settings, or why nothing was changed. */
export type ModerationSettingsUpdatePayload = {
  __typename?: 'ModerationSettingsUpdatePayload';
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
  /** The portal. */
  workspace?: Maybe<Workspace>;
};

/** Acts of your own to take back. */
export type ModerationUndoInput = {
  /** Up to 100, each not older than ten seconds. */
  ids: Array<Scalars['ID']['input']>;
};

/** Whether they were taken back. */
export type ModerationUndoPayload = {
  __typename?: 'ModerationUndoPayload';
  /** Those that were. */
  ids: Array<Scalars['ID']['output']>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** A task whose date would be another one, or stays, if the fair took place on other days. */
export type MovedTask = {
  __typename?: 'MovedTask';
  /** Its name in the template, such as F10. */
  code: Scalars['String']['output'];
  /** When it is due. */
  dueOn: Scalars['Date']['output'];
  /** Whether somebody set the date: then it stays. */
  isByHand: Scalars['Boolean']['output'];
  /** When it would be due. */
  newDueOn: Scalars['Date']['output'];
  /** What is to be done; `fairChecklist` says it in all languages. */
  title: Scalars['String']['output'];
};

/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Make a key with which a program acts as you; needs a browser's session. An `Idempotency-Key` changes nothing here. */
  accessKeyCreate?: Maybe<AccessKeyCreatePayload>;
  /** Accept the latest version for your firm; with the last firm's word it counts. */
  appearanceAgreementAccept?: Maybe<AppearanceAgreementAcceptPayload>;
  /** Propose a version of the agreement; your firm has accepted it with that. */
  appearanceAgreementPropose?: Maybe<AppearanceAgreementProposePayload>;
  /** Say for your firm whether it takes part. */
  appearanceAnswer?: Maybe<AppearanceAnswerPayload>;
  /** Say other things on the card that everybody at the stand carries. */
  appearanceBriefingEdit?: Maybe<AppearanceBriefingEditPayload>;
  /** Begin a joint appearance with the firms of a circle; its plan is there at once. */
  appearanceCreate?: Maybe<AppearanceCreatePayload>;
  /** Describe it better, or note where the stand is. */
  appearanceEdit?: Maybe<AppearanceEditPayload>;
  /** Make the passes that are bought a line of the budget; there is one, however often it is said. */
  appearancePassesCost?: Maybe<AppearancePassesCostPayload>;
  /** Divide the passes of a kind among the firms: those that come with the stand, and those that are bought. */
  appearancePassesEdit?: Maybe<AppearancePassesEditPayload>;
  /** Keep all figures as they are now: once the fair is over, and again half a year later. */
  appearanceReviewFreeze?: Maybe<AppearanceReviewFreezePayload>;
  /** Go on; a step that needs all firms is taken with the last one's word. */
  appearanceStep?: Maybe<AppearanceStepPayload>;
  /** Say for your firm that it takes part no more; what it owes stands in the agreement. */
  appearanceWithdraw?: Maybe<AppearanceWithdrawPayload>;
  /** Say for your firm how long people stand and rest; who stands longer already stays, and `rotaCheck` tells. */
  appearanceWorkingTimeEdit?: Maybe<AppearanceWorkingTimeEditPayload>;
  /** Divide the stand; lines that follow its zones are shared anew. */
  appearanceZonesEdit?: Maybe<AppearanceZonesEditPayload>;
  /** Show a draft to those who will vote; needed before it opens where estimates or weights decide. */
  ballotAnnounce?: Maybe<BallotAnnouncePayload>;
  /** Take a ballot back before its result is published, with a reason that everybody reads. */
  ballotAnnul?: Maybe<BallotAnnulPayload>;
  /** Prepare another ballot like this one, such as after taking it back. */
  ballotCopy?: Maybe<BallotCopyPayload>;
  /** Prepare a ballot; nobody but the host sees it before it opens. */
  ballotCreate?: Maybe<BallotCreatePayload>;
  /** Remove a draft. */
  ballotDelete?: Maybe<BallotDeletePayload>;
  /** Say a draft anew; what is open can only be annulled and copied. */
  ballotEdit?: Maybe<BallotEditPayload>;
  /** Freeze definition and electorate, draw the lot, and take votes until the deadline. */
  ballotOpen?: Maybe<BallotOpenPayload>;
  /** Show the result, and the votes for a recount, to everybody who reads the ballot. */
  ballotPublish?: Maybe<BallotPublishPayload>;
  /** Ask firms that have not voted to do so, once a day at most; how others voted nobody learns. */
  ballotRemind?: Maybe<BallotRemindPayload>;
  /** Say what happens with the result, or why the host does something else; it stays as it was said. */
  ballotStatementCreate?: Maybe<BallotStatementCreatePayload>;
  /** Vote, or vote anew: the last vote before the deadline counts, and the same vote again changes nothing. Repeated under its `Idempotency-Key` it is done once; the key is kept with what it did, and nowhere else. */
  ballotVoteCast?: Maybe<BallotVoteCastPayload>;
  /** Let people join while it runs, where its definition allows it; everybody reads that, and why. */
  ballotVotersAdd?: Maybe<BallotVotersAddPayload>;
  /** Enter a cost that the firms share, or one of your own firm's. */
  budgetLineCreate?: Maybe<BudgetLineCreatePayload>;
  /** Change a line; refused when somebody else changed it meanwhile, so that no figure is lost. */
  budgetLineEdit?: Maybe<BudgetLineEditPayload>;
  /** Make a calendar to subscribe to; whoever knows its address reads it. Needs a browser's session. An `Idempotency-Key` changes nothing here. */
  calendarFeedCreate?: Maybe<CalendarFeedCreatePayload>;
  /** End a calendar: programs that read it find nothing any more. Needs a browser's session. */
  calendarFeedEnd?: Maybe<CalendarFeedEndPayload>;
  /** Give a calendar another address; the one before opens nothing any more. Needs a browser's session. An `Idempotency-Key` changes nothing here. */
  calendarFeedRenew?: Maybe<CalendarFeedRenewPayload>;
  /** Make a circle of chosen firms; each reads there once its lead has accepted the terms. */
  circleCreate?: Maybe<CircleCreatePayload>;
  /** Hear of new ideas in a circle. */
  circleFollow?: Maybe<CircleFollowPayload>;
  /** Let one more firm into a circle. */
  circleMemberAdd?: Maybe<CircleMemberAddPayload>;
  /** Take a firm out of a circle; it reads nothing there from the next look on. */
  circleMemberRemove?: Maybe<CircleMemberRemovePayload>;
  /** Hear of them no more. */
  circleUnfollow?: Maybe<CircleUnfollowPayload>;
  /** Rename a circle, or let partners learn less of each other. */
  circleUpdate?: Maybe<CircleUpdatePayload>;
  /** Say something about an idea to everybody who reads it. */
  commentCreate?: Maybe<CommentCreatePayload>;
  /** Take one's own words back; answers to them stay. */
  commentDelete?: Maybe<CommentDeletePayload>;
  /** Change one's own words. */
  commentEdit?: Maybe<CommentEditPayload>;
  /** React to a comment; done again, nothing happens. */
  commentReactionAdd?: Maybe<CommentReactionAddPayload>;
  /** Take back one's reaction. */
  commentReactionRemove?: Maybe<CommentReactionRemovePayload>;
  /** Bring back what one has taken back within the last ten minutes. */
  commentRestore?: Maybe<CommentRestorePayload>;
  /** Say for your firm that another firm's paper is right. */
  costDocumentApprove?: Maybe<CostDocumentApprovePayload>;
  /** Put the scan of your firm's paper beside it; one that another firm has approved stays. */
  costDocumentAttach?: Maybe<CostDocumentAttachPayload>;
  /** Enter a paper; from then on the line comes to what its papers say. */
  costDocumentCreate?: Maybe<CostDocumentCreatePayload>;
  /** Take the scan of your firm's paper away; its bytes are deleted. */
  costDocumentDetach?: Maybe<CostDocumentDetachPayload>;
  /** Take back a paper that your firm entered. */
  costDocumentRemove?: Maybe<CostDocumentRemovePayload>;
  /** Send one of your firm's people to the stand. */
  crewMemberCreate?: Maybe<CrewMemberCreatePayload>;
  /** Say what one of your firm's people speaks and knows. */
  crewMemberEdit?: Maybe<CrewMemberEditPayload>;
  /** Give one of your firm's passes to one of its people. */
  crewMemberPassGive?: Maybe<CrewMemberPassGivePayload>;
  /** Take a pass back from one of your firm's people. */
  crewMemberPassTake?: Maybe<CrewMemberPassTakePayload>;
  /** Say what somebody of your firm is doing at the stand. */
  crewMemberPresenceSet?: Maybe<CrewMemberPresenceSetPayload>;
  /** Say that one of your firm's people does not come; it is taken out of all shifts. */
  crewMemberRemove?: Maybe<CrewMemberRemovePayload>;
  /** Say what your firm brings to show. */
  exhibitCreate?: Maybe<ExhibitCreatePayload>;
  /** Say that an exhibit of your firm stays at home. */
  exhibitDelete?: Maybe<ExhibitDeletePayload>;
  /** Say other things of an exhibit of your firm. */
  exhibitEdit?: Maybe<ExhibitEditPayload>;
  /** Say that an exhibit of your firm is packed, or that it came back. */
  exhibitTick?: Maybe<ExhibitTickPayload>;
  /** Make an appointment; its hosts have no other one at that time. */
  fairAppointmentCreate?: Maybe<FairAppointmentCreatePayload>;
  /** Take an appointment of your firm out. */
  fairAppointmentDelete?: Maybe<FairAppointmentDeletePayload>;
  /** Change an appointment of your firm, or say how it went. */
  fairAppointmentEdit?: Maybe<FairAppointmentEditPayload>;
  /** Enter a number that the review needs; who counts again corrects it. */
  fairCountEnter?: Maybe<FairCountEnterPayload>;
  /** Enter a fair. */
  fairCreate?: Maybe<FairCreatePayload>;
  /** Enter a deadline of the organiser: tasks that serve it are due five working days before. */
  fairDeadlineCreate?: Maybe<FairDeadlineCreatePayload>;
  /** Take a deadline out: tasks that served it are due as the template says. */
  fairDeadlineDelete?: Maybe<FairDeadlineDeletePayload>;
  /** Report the task as done by the link of a letter, without signing in; it works once. An `Idempotency-Key` changes nothing here. */
  fairDutyRedeem?: Maybe<FairDutyRedeemPayload>;
  /** Describe a fair. */
  fairEdit?: Maybe<FairEditPayload>;
  /** Enter when a fair takes place. */
  fairEditionCreate?: Maybe<FairEditionCreatePayload>;
  /** Move a fair: dates that hang on it move along, those set by hand stay. */
  fairEditionUpdate?: Maybe<FairEditionUpdatePayload>;
  /** Say what is to be reached, as a number. */
  fairGoalCreate?: Maybe<FairGoalCreatePayload>;
  /** Take your firm's goal away; once the firms are registered it stays for the review. */
  fairGoalDelete?: Maybe<FairGoalDeletePayload>;
  /** Set your firm's goal otherwise; once the firms are registered it stays for the review. */
  fairGoalEdit?: Maybe<FairGoalEditPayload>;
  /** Say how much of your firm's goal was reached. */
  fairGoalReach?: Maybe<FairGoalReachPayload>;
  /** Enter what the organiser's terms say of cancelling, all steps at once. */
  fairLadderEdit?: Maybe<FairLadderEditPayload>;
  /** Make an idea of a learning, for the firms that were at the fair. */
  fairLearningBringIn?: Maybe<FairLearningBringInPayload>;
  /** Write down what is to be kept, changed, dropped or tried. */
  fairLearningCreate?: Maybe<FairLearningCreatePayload>;
  /** Add a task of your own to the plan. */
  fairTaskCreate?: Maybe<FairTaskCreatePayload>;
  /** Take a task of your own out of the plan. */
  fairTaskDelete?: Maybe<FairTaskDeletePayload>;
  /** Date a task by hand, or say who does it. */
  fairTaskEdit?: Maybe<FairTaskEditPayload>;
  /** Ask somebody by mail; the letter's link reports this one task as done, without signing in. */
  fairTaskRemind?: Maybe<FairTaskRemindPayload>;
  /** Say for your side that a task is done. */
  fairTaskTick?: Maybe<FairTaskTickPayload>;
  /** Take it back, or object to the other side's word. */
  fairTaskUntick?: Maybe<FairTaskUntickPayload>;
  /** Date several tasks by hand, or give them back to the template; all or none. */
  fairTasksDate?: Maybe<FairTasksDatePayload>;
  /** Take a file away for everybody; its bytes are deleted. */
  fileRemove?: Maybe<FileRemovePayload>;
  /** Make a slot for a file's bytes; send them within a day, and attach the file to what you write. */
  fileSlotCreate?: Maybe<FileSlotCreatePayload>;
  /** Take back what waits for moderators, or came back from them. */
  heldCommentWithdraw?: Maybe<HeldCommentWithdrawPayload>;
  /** Note down what only the host's people shall know about an idea. */
  ideaAnswerInternally?: Maybe<IdeaAnswerInternallyPayload>;
  /** Let a held idea through to the circle for which it was meant. */
  ideaApprove?: Maybe<IdeaApprovePayload>;
  /** Forget what was begun. */
  ideaDraftDelete?: Maybe<IdeaDraftDeletePayload>;
  /** Keep what stands in a form, for oneself on every device. */
  ideaDraftSave?: Maybe<IdeaDraftSavePayload>;
  /** Change the texts of one's idea. */
  ideaEdit?: Maybe<IdeaEditPayload>;
  /** Have everything made into a file that you may see; your earlier one is kept no longer. */
  ideaExportCreate?: Maybe<IdeaExportCreatePayload>;
  /** Ask something about every idea from now on. */
  ideaFieldCreate?: Maybe<IdeaFieldCreatePayload>;
  /** Ask it in other words, elsewhere, no more or again. */
  ideaFieldEdit?: Maybe<IdeaFieldEditPayload>;
  /** Hear what happens to an idea. */
  ideaFollow?: Maybe<IdeaFollowPayload>;
  /** Look at the file again, read otherwise. */
  ideaImportCheck?: Maybe<IdeaImportCheckPayload>;
  /** Bring a file: it is looked at, nothing comes in yet. */
  ideaImportCreate?: Maybe<IdeaImportCreatePayload>;
  /** Take it in, or go on; what is here already comes no second time, and nobody is told. */
  ideaImportStart?: Maybe<IdeaImportStartPayload>;
  /** Stop; what came in stays. */
  ideaImportStop?: Maybe<IdeaImportStopPayload>;
  /** End the discussion of an idea, with a sentence. */
  ideaLock?: Maybe<IdeaLockPayload>;
  /** Make two ideas of one circle one: nobody is counted twice, and it can be undone without loss. */
  ideaMerge?: Maybe<IdeaMergePayload>;
  /** Take an idea back into the owner's narrowest circle. */
  ideaNarrow?: Maybe<IdeaNarrowPayload>;
  /** Leave a held idea in its narrow circle, with a sentence to its author. */
  ideaReturn?: Maybe<IdeaReturnPayload>;
  /** Note that you looked at an idea: what you were told of it is read, and what is new since you can tell. */
  ideaSee?: Maybe<IdeaSeePayload>;
  /** Decide about an idea, with a sentence. */
  ideaStatusChange?: Maybe<IdeaStatusChangePayload>;
  /** Bring in an idea. */
  ideaSubmit?: Maybe<IdeaSubmitPayload>;
  /** Say that an idea matters to you; said again, it changes need and reason. */
  ideaSupport?: Maybe<IdeaSupportPayload>;
  /** Take back one's support. */
  ideaSupportWithdraw?: Maybe<IdeaSupportWithdrawPayload>;
  /** Put tags on an idea, or take them off: its author from those that are offered, the host's people from all. */
  ideaTag?: Maybe<IdeaTagPayload>;
  /** Hear no more of an idea. */
  ideaUnfollow?: Maybe<IdeaUnfollowPayload>;
  /** Open the discussion of an idea again. */
  ideaUnlock?: Maybe<IdeaUnlockPayload>;
  /** Take an idea out of the one it was merged into, with all that came along. */
  ideaUnmerge?: Maybe<IdeaUnmergePayload>;
  /** Keep a list of ideas under a name. */
  ideaViewCreate?: Maybe<IdeaViewCreatePayload>;
  /** Forget a saved list; the ideas stay where they are. */
  ideaViewDelete?: Maybe<IdeaViewDeletePayload>;
  /** Rename a saved list, let its name stand for another list, share it or not, put it elsewhere. */
  ideaViewEdit?: Maybe<IdeaViewEditPayload>;
  /** Answer for the owner firm whether a wider circle may read the idea. */
  ideaWideningAnswer?: Maybe<IdeaWideningAnswerPayload>;
  /** Ask that a wider circle reads an idea; asked by who may consent, it happens at once. */
  ideaWideningRequest?: Maybe<IdeaWideningRequestPayload>;
  /** Take an idea back; it stays readable as withdrawn. */
  ideaWithdraw?: Maybe<IdeaWithdrawPayload>;
  /** Join the firm that invited you, and sign in. An `Idempotency-Key` changes nothing here. */
  invitationAccept?: Maybe<InvitationAcceptPayload>;
  /** Ask somebody to join a firm; the invitation goes out by mail. */
  invitationCreate?: Maybe<InvitationCreatePayload>;
  /** Send an invitation again, with a new deadline. */
  invitationResend?: Maybe<InvitationResendPayload>;
  /** Take an invitation back. */
  invitationRevoke?: Maybe<InvitationRevokePayload>;
  /** Decide about what waits; most of it can be taken back for ten seconds. An `Idempotency-Key` changes nothing here. */
  moderationDecide?: Maybe<ModerationDecidePayload>;
  /** Put bars in the place of words, for good: they are gone from the text, its versions and the search. */
  moderationRedact?: Maybe<ModerationRedactPayload>;
  /** Say what is held of people who are not trusted yet. */
  moderationSettingsUpdate?: Maybe<ModerationSettingsUpdatePayload>;
  /** Take back what you decided a moment ago: all of these acts or none. An `Idempotency-Key` changes nothing here. */
  moderationUndo?: Maybe<ModerationUndoPayload>;
  /** Write an internal note, for the host's people only. */
  noteCreate?: Maybe<NoteCreatePayload>;
  /** Remove one's own internal note for good. */
  noteDelete?: Maybe<NoteDeletePayload>;
  /** Change one's own internal note. */
  noteEdit?: Maybe<NoteEditPayload>;
  /** Hear no more of one thing; what of an idea waits for your answer you are told all the same. */
  notificationMute?: Maybe<NotificationMutePayload>;
  /** Choose ways by topic, rhythm and quiet hours; what waits to be sent goes by them too. */
  notificationSettingsUpdate?: Maybe<NotificationSettingsUpdatePayload>;
  /** Hear of an idea, a ballot or an appearance again. */
  notificationUnmute?: Maybe<NotificationUnmutePayload>;
  /** Say what you have read; without anything named, all of it. */
  notificationsRead?: Maybe<NotificationsReadPayload>;
  /** Make a partner firm; its pair circle comes with it. */
  organisationCreate?: Maybe<OrganisationCreatePayload>;
  /** Change a firm's name or town. */
  organisationUpdate?: Maybe<OrganisationUpdatePayload>;
  /** Put something on your firm's packing list. */
  packingItemCreate?: Maybe<PackingItemCreatePayload>;
  /** Take something off your firm's packing list. */
  packingItemDelete?: Maybe<PackingItemDeletePayload>;
  /** Tick something on your firm's packing list, or call it otherwise. */
  packingItemEdit?: Maybe<PackingItemEditPayload>;
  /** Choose a password; all your other sessions and access keys end. An `Idempotency-Key` changes nothing here. */
  passwordChange?: Maybe<PasswordChangePayload>;
  /** Give a role, suspend or bring back, limit a staff member to some partners. */
  personUpdate?: Maybe<PersonUpdatePayload>;
  /** Name a column of your own. */
  priorityColumnCreate?: Maybe<PriorityColumnCreatePayload>;
  /** Change what counts how much; every score follows in the same act. */
  priorityColumnEdit?: Maybe<PriorityColumnEditPayload>;
  /** Put an idea on the list; its partners learn nothing of it. */
  priorityCreate?: Maybe<PriorityCreatePayload>;
  /** Take an idea off the list, with all that was estimated. */
  priorityDelete?: Maybe<PriorityDeletePayload>;
  /** Estimate the effort, note a promise, fill in own columns; the score follows. */
  priorityEdit?: Maybe<PriorityEditPayload>;
  /** Change your name, function, language, zone or colours. */
  profileUpdate?: Maybe<ProfileUpdatePayload>;
  /** Begin a release note; only the host's people see it. */
  releaseNoteCreate?: Maybe<ReleaseNoteCreatePayload>;
  /** Remove a draft for good. */
  releaseNoteDelete?: Maybe<ReleaseNoteDeletePayload>;
  /** Change a release note; once it is out, readers see that and when. */
  releaseNoteEdit?: Maybe<ReleaseNoteEditPayload>;
  /** Let a circle read it; whoever took part in what it answers is told. */
  releaseNotePublish?: Maybe<ReleaseNotePublishPayload>;
  /** Make it a draft again, which only the host's people see. */
  releaseNoteTakeBack?: Maybe<ReleaseNoteTakeBackPayload>;
  /** Make the reply addresses of all mails that you have got worthless. */
  replyAddressesRevoke?: Maybe<ReplyAddressesRevokePayload>;
  /** Tell the host about something; whose words they are never learns of it. */
  reportCreate?: Maybe<ReportCreatePayload>;
  /** Plan somebody for a shift; of another firm's people, that firm says whether they come. */
  rotaAssign?: Maybe<RotaAssignPayload>;
  /** Say for your firm that its person comes. */
  rotaAssignmentConfirm?: Maybe<RotaAssignmentConfirmPayload>;
  /** Offer a shift to the others at the stand, or keep it; until somebody takes it, it stays the person's. */
  rotaAssignmentOffer?: Maybe<RotaAssignmentOfferPayload>;
  /** Stand in for somebody who gives a shift away, as one of the people at the stand. */
  rotaAssignmentTake?: Maybe<RotaAssignmentTakePayload>;
  /** Make several changes to the rota, all or none. */
  rotaFill?: Maybe<RotaFillPayload>;
  /** Have a rota proposed to you; one that is on its way is the same one, and nothing is saved by itself. */
  rotaProposalRequest?: Maybe<RotaProposalRequestPayload>;
  /** Add a shift. */
  rotaSlotCreate?: Maybe<RotaSlotCreatePayload>;
  /** Take a shift out, and everybody out of it. */
  rotaSlotDelete?: Maybe<RotaSlotDeletePayload>;
  /** Change a shift; whoever stands there moves along. */
  rotaSlotEdit?: Maybe<RotaSlotEditPayload>;
  /** Take somebody out of a shift. */
  rotaUnassign?: Maybe<RotaUnassignPayload>;
  /** Sign in by address and password. An `Idempotency-Key` changes nothing here. */
  sessionCreate?: Maybe<SessionCreatePayload>;
  /** Sign out here or in another browser, or end a program's access key. */
  sessionEnd?: Maybe<SessionEndPayload>;
  /** Sign out everywhere, here too; access keys end as well. */
  sessionEndAll?: Maybe<SessionEndAllPayload>;
  /** Sign in by the link from the mail: once, within 15 minutes, in the browser that asked for it. An `Idempotency-Key` changes nothing here. */
  sessionLinkRedeem?: Maybe<SessionLinkRedeemPayload>;
  /** Have a sign-in link mailed; it works in this browser only. An `Idempotency-Key` changes nothing here. */
  sessionLinkRequest?: Maybe<SessionLinkRequestPayload>;
  /** Go on for another of your firms, in a new session. An `Idempotency-Key` changes nothing here. */
  sessionSwitch?: Maybe<SessionSwitchPayload>;
  /** Answer another firm's objection. */
  settlementAnswer?: Maybe<SettlementAnswerPayload>;
  /** Compute everybody's figures and lay them before all firms; papers need another firm's word before. */
  settlementCompute?: Maybe<SettlementComputePayload>;
  /** Object to a line for your firm; it is set apart, and holds up no other. */
  settlementObject?: Maybe<SettlementObjectPayload>;
  /** Let your firm's objection rest; the line counts again. */
  settlementObjectionSettle?: Maybe<SettlementObjectionSettlePayload>;
  /** Say for your firm that a payment came; with the last one everything is paid. */
  settlementReceive?: Maybe<SettlementReceivePayload>;
  /** Release the figures for your firm, as they were read; with the last firm's word they never change. */
  settlementRelease?: Maybe<SettlementReleasePayload>;
  /** Divide a status further, under a name of your own. */
  stageCreate?: Maybe<StageCreatePayload>;
  /** Rename a stage, put it elsewhere, take it out of use or back into it. */
  stageEdit?: Maybe<StageEditPayload>;
  /** Say who leads the stand on a day, and who takes the place. */
  standManagerEdit?: Maybe<StandManagerEditPayload>;
  /** Say whether what was noted down for you is so. */
  supportProposalAnswer?: Maybe<SupportProposalAnswerPayload>;
  /** Note down for a customer's person that an idea matters; it counts once that person confirms it. */
  supportProposalCreate?: Maybe<SupportProposalCreatePayload>;
  /** Say it by the link of a letter, without signing in; it works once. An `Idempotency-Key` changes nothing here. */
  supportProposalRedeem?: Maybe<SupportProposalRedeemPayload>;
  /** Add a word by which ideas are found together. */
  tagCreate?: Maybe<TagCreatePayload>;
  /** Rename a tag, move it, offer it to everybody or not, retire it or bring it back. */
  tagEdit?: Maybe<TagEditPayload>;
  /** Hear of new ideas with a tag. */
  tagFollow?: Maybe<TagFollowPayload>;
  /** Let one tag stand for another, on every idea and for everybody who follows it. */
  tagMerge?: Maybe<TagMergePayload>;
  /** Hear of them no more. */
  tagUnfollow?: Maybe<TagUnfollowPayload>;
  /** Accept a circle's terms for your firm, in the version that you have read. */
  termsAccept?: Maybe<TermsAcceptPayload>;
  /** Publish a circle's terms anew; it is closed to each partner until its lead accepts them. */
  termsPublish?: Maybe<TermsPublishPayload>;
  /** Begin a heading over ideas of any circles, for the host's people only. */
  themeCreate?: Maybe<ThemeCreatePayload>;
  /** Remove a theme; nothing happens to its ideas. */
  themeDelete?: Maybe<ThemeDeletePayload>;
  /** Call a theme otherwise. */
  themeEdit?: Maybe<ThemeEditPayload>;
  /** Let an idea belong to a theme; its author and its circle learn nothing of it. */
  themeIdeaAdd?: Maybe<ThemeIdeaAddPayload>;
  /** Let an idea belong to a theme no more. */
  themeIdeaRemove?: Maybe<ThemeIdeaRemovePayload>;
  /** Say whether somebody has to look at a person's posts first. */
  trustChange?: Maybe<TrustChangePayload>;
  /** Make the workspace of an empty installation and its owner; works once. An `Idempotency-Key` changes nothing here. */
  workspaceSetUp?: Maybe<WorkspaceSetUpPayload>;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationAccessKeyCreateArgs = {
  input: AccessKeyCreateInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationAppearanceAgreementAcceptArgs = {
  input: AppearanceAgreementAcceptInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationAppearanceAgreementProposeArgs = {
  input: AppearanceAgreementProposeInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationAppearanceAnswerArgs = {
  input: AppearanceAnswerInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationAppearanceBriefingEditArgs = {
  input: AppearanceBriefingEditInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationAppearanceCreateArgs = {
  input: AppearanceCreateInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationAppearanceEditArgs = {
  input: AppearanceEditInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationAppearancePassesCostArgs = {
  input: AppearancePassesCostInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationAppearancePassesEditArgs = {
  input: AppearancePassesEditInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationAppearanceReviewFreezeArgs = {
  input: AppearanceReviewFreezeInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationAppearanceStepArgs = {
  input: AppearanceStepInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationAppearanceWithdrawArgs = {
  input: AppearanceWithdrawInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationAppearanceWorkingTimeEditArgs = {
  input: AppearanceWorkingTimeEditInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationAppearanceZonesEditArgs = {
  input: AppearanceZonesEditInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationBallotAnnounceArgs = {
  input: BallotAnnounceInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationBallotAnnulArgs = {
  input: BallotAnnulInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationBallotCopyArgs = {
  input: BallotCopyInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationBallotCreateArgs = {
  input: BallotCreateInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationBallotDeleteArgs = {
  input: BallotDeleteInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationBallotEditArgs = {
  input: BallotEditInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationBallotOpenArgs = {
  input: BallotOpenInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationBallotPublishArgs = {
  input: BallotPublishInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationBallotRemindArgs = {
  input: BallotRemindInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationBallotStatementCreateArgs = {
  input: BallotStatementCreateInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationBallotVoteCastArgs = {
  input: BallotVoteCastInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationBallotVotersAddArgs = {
  input: BallotVotersAddInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationBudgetLineCreateArgs = {
  input: BudgetLineCreateInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationBudgetLineEditArgs = {
  input: BudgetLineEditInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationCalendarFeedCreateArgs = {
  input: CalendarFeedCreateInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationCalendarFeedEndArgs = {
  input: CalendarFeedEndInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationCalendarFeedRenewArgs = {
  input: CalendarFeedRenewInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationCircleCreateArgs = {
  input: CircleCreateInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationCircleFollowArgs = {
  input: CircleFollowInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationCircleMemberAddArgs = {
  input: CircleMemberAddInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationCircleMemberRemoveArgs = {
  input: CircleMemberRemoveInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationCircleUnfollowArgs = {
  input: CircleUnfollowInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationCircleUpdateArgs = {
  input: CircleUpdateInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationCommentCreateArgs = {
  input: CommentCreateInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationCommentDeleteArgs = {
  input: CommentDeleteInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationCommentEditArgs = {
  input: CommentEditInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationCommentReactionAddArgs = {
  input: CommentReactionAddInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationCommentReactionRemoveArgs = {
  input: CommentReactionRemoveInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationCommentRestoreArgs = {
  input: CommentRestoreInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationCostDocumentApproveArgs = {
  input: CostDocumentApproveInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationCostDocumentAttachArgs = {
  input: CostDocumentAttachInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationCostDocumentCreateArgs = {
  input: CostDocumentCreateInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationCostDocumentDetachArgs = {
  input: CostDocumentDetachInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationCostDocumentRemoveArgs = {
  input: CostDocumentRemoveInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationCrewMemberCreateArgs = {
  input: CrewMemberCreateInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationCrewMemberEditArgs = {
  input: CrewMemberEditInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationCrewMemberPassGiveArgs = {
  input: CrewMemberPassGiveInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationCrewMemberPassTakeArgs = {
  input: CrewMemberPassTakeInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationCrewMemberPresenceSetArgs = {
  input: CrewMemberPresenceSetInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationCrewMemberRemoveArgs = {
  input: CrewMemberRemoveInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationExhibitCreateArgs = {
  input: ExhibitCreateInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationExhibitDeleteArgs = {
  input: ExhibitDeleteInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationExhibitEditArgs = {
  input: ExhibitEditInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationExhibitTickArgs = {
  input: ExhibitTickInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationFairAppointmentCreateArgs = {
  input: FairAppointmentCreateInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationFairAppointmentDeleteArgs = {
  input: FairAppointmentDeleteInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationFairAppointmentEditArgs = {
  input: FairAppointmentEditInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationFairCountEnterArgs = {
  input: FairCountEnterInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationFairCreateArgs = {
  input: FairCreateInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationFairDeadlineCreateArgs = {
  input: FairDeadlineCreateInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationFairDeadlineDeleteArgs = {
  input: FairDeadlineDeleteInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationFairDutyRedeemArgs = {
  input: FairDutyRedeemInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationFairEditArgs = {
  input: FairEditInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationFairEditionCreateArgs = {
  input: FairEditionCreateInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationFairEditionUpdateArgs = {
  input: FairEditionUpdateInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationFairGoalCreateArgs = {
  input: FairGoalCreateInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationFairGoalDeleteArgs = {
  input: FairGoalDeleteInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationFairGoalEditArgs = {
  input: FairGoalEditInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationFairGoalReachArgs = {
  input: FairGoalReachInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationFairLadderEditArgs = {
  input: FairLadderEditInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationFairLearningBringInArgs = {
  input: FairLearningBringInInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationFairLearningCreateArgs = {
  input: FairLearningCreateInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationFairTaskCreateArgs = {
  input: FairTaskCreateInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationFairTaskDeleteArgs = {
  input: FairTaskDeleteInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationFairTaskEditArgs = {
  input: FairTaskEditInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationFairTaskRemindArgs = {
  input: FairTaskRemindInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationFairTaskTickArgs = {
  input: FairTaskTickInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationFairTaskUntickArgs = {
  input: FairTaskUntickInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationFairTasksDateArgs = {
  input: FairTasksDateInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationFileRemoveArgs = {
  input: FileRemoveInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationFileSlotCreateArgs = {
  input: FileSlotCreateInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationHeldCommentWithdrawArgs = {
  input: HeldCommentWithdrawInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationIdeaAnswerInternallyArgs = {
  input: IdeaAnswerInternallyInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationIdeaApproveArgs = {
  input: IdeaApproveInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationIdeaDraftDeleteArgs = {
  input: IdeaDraftDeleteInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationIdeaDraftSaveArgs = {
  input: IdeaDraftSaveInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationIdeaEditArgs = {
  input: IdeaEditInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationIdeaExportCreateArgs = {
  input: IdeaExportCreateInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationIdeaFieldCreateArgs = {
  input: IdeaFieldCreateInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationIdeaFieldEditArgs = {
  input: IdeaFieldEditInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationIdeaFollowArgs = {
  input: IdeaFollowInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationIdeaImportCheckArgs = {
  input: IdeaImportCheckInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationIdeaImportCreateArgs = {
  input: IdeaImportCreateInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationIdeaImportStartArgs = {
  input: IdeaImportStartInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationIdeaImportStopArgs = {
  input: IdeaImportStopInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationIdeaLockArgs = {
  input: IdeaLockInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationIdeaMergeArgs = {
  input: IdeaMergeInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationIdeaNarrowArgs = {
  input: IdeaNarrowInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationIdeaReturnArgs = {
  input: IdeaReturnInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationIdeaSeeArgs = {
  input: IdeaSeeInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationIdeaStatusChangeArgs = {
  input: IdeaStatusChangeInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationIdeaSubmitArgs = {
  input: IdeaSubmitInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationIdeaSupportArgs = {
  input: IdeaSupportInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationIdeaSupportWithdrawArgs = {
  input: IdeaSupportWithdrawInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationIdeaTagArgs = {
  input: IdeaTagInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationIdeaUnfollowArgs = {
  input: IdeaUnfollowInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationIdeaUnlockArgs = {
  input: IdeaUnlockInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationIdeaUnmergeArgs = {
  input: IdeaUnmergeInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationIdeaViewCreateArgs = {
  input: IdeaViewCreateInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationIdeaViewDeleteArgs = {
  input: IdeaViewDeleteInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationIdeaViewEditArgs = {
  input: IdeaViewEditInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationIdeaWideningAnswerArgs = {
  input: IdeaWideningAnswerInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationIdeaWideningRequestArgs = {
  input: IdeaWideningRequestInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationIdeaWithdrawArgs = {
  input: IdeaWithdrawInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationInvitationAcceptArgs = {
  input: InvitationAcceptInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationInvitationCreateArgs = {
  input: InvitationCreateInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationInvitationResendArgs = {
  input: InvitationResendInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationInvitationRevokeArgs = {
  input: InvitationRevokeInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationModerationDecideArgs = {
  input: ModerationDecideInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationModerationRedactArgs = {
  input: ModerationRedactInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationModerationSettingsUpdateArgs = {
  input: ModerationSettingsUpdateInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationModerationUndoArgs = {
  input: ModerationUndoInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationNoteCreateArgs = {
  input: NoteCreateInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationNoteDeleteArgs = {
  input: NoteDeleteInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationNoteEditArgs = {
  input: NoteEditInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationNotificationMuteArgs = {
  input: NotificationMuteInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationNotificationSettingsUpdateArgs = {
  input: NotificationSettingsUpdateInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationNotificationUnmuteArgs = {
  input: NotificationUnmuteInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationNotificationsReadArgs = {
  input: NotificationsReadInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationOrganisationCreateArgs = {
  input: OrganisationCreateInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationOrganisationUpdateArgs = {
  input: OrganisationUpdateInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationPackingItemCreateArgs = {
  input: PackingItemCreateInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationPackingItemDeleteArgs = {
  input: PackingItemDeleteInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationPackingItemEditArgs = {
  input: PackingItemEditInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationPasswordChangeArgs = {
  input: PasswordChangeInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationPersonUpdateArgs = {
  input: PersonUpdateInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationPriorityColumnCreateArgs = {
  input: PriorityColumnCreateInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationPriorityColumnEditArgs = {
  input: PriorityColumnEditInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationPriorityCreateArgs = {
  input: PriorityCreateInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationPriorityDeleteArgs = {
  input: PriorityDeleteInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationPriorityEditArgs = {
  input: PriorityEditInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationProfileUpdateArgs = {
  input: ProfileUpdateInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationReleaseNoteCreateArgs = {
  input: ReleaseNoteCreateInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationReleaseNoteDeleteArgs = {
  input: ReleaseNoteDeleteInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationReleaseNoteEditArgs = {
  input: ReleaseNoteEditInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationReleaseNotePublishArgs = {
  input: ReleaseNotePublishInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationReleaseNoteTakeBackArgs = {
  input: ReleaseNoteTakeBackInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationReplyAddressesRevokeArgs = {
  input: ReplyAddressesRevokeInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationReportCreateArgs = {
  input: ReportCreateInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationRotaAssignArgs = {
  input: RotaAssignInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationRotaAssignmentConfirmArgs = {
  input: RotaAssignmentConfirmInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationRotaAssignmentOfferArgs = {
  input: RotaAssignmentOfferInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationRotaAssignmentTakeArgs = {
  input: RotaAssignmentTakeInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationRotaFillArgs = {
  input: RotaFillInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationRotaProposalRequestArgs = {
  input: RotaProposalRequestInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationRotaSlotCreateArgs = {
  input: RotaSlotCreateInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationRotaSlotDeleteArgs = {
  input: RotaSlotDeleteInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationRotaSlotEditArgs = {
  input: RotaSlotEditInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationRotaUnassignArgs = {
  input: RotaUnassignInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationSessionCreateArgs = {
  input: SessionCreateInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationSessionEndArgs = {
  input: SessionEndInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationSessionEndAllArgs = {
  input: SessionEndAllInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationSessionLinkRedeemArgs = {
  input: SessionLinkRedeemInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationSessionLinkRequestArgs = {
  input: SessionLinkRequestInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationSessionSwitchArgs = {
  input: SessionSwitchInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationSettlementAnswerArgs = {
  input: SettlementAnswerInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationSettlementComputeArgs = {
  input: SettlementComputeInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationSettlementObjectArgs = {
  input: SettlementObjectInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationSettlementObjectionSettleArgs = {
  input: SettlementObjectionSettleInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationSettlementReceiveArgs = {
  input: SettlementReceiveInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationSettlementReleaseArgs = {
  input: SettlementReleaseInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationStageCreateArgs = {
  input: StageCreateInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationStageEditArgs = {
  input: StageEditInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationStandManagerEditArgs = {
  input: StandManagerEditInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationSupportProposalAnswerArgs = {
  input: SupportProposalAnswerInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationSupportProposalCreateArgs = {
  input: SupportProposalCreateInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationSupportProposalRedeemArgs = {
  input: SupportProposalRedeemInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationTagCreateArgs = {
  input: TagCreateInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationTagEditArgs = {
  input: TagEditInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationTagFollowArgs = {
  input: TagFollowInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationTagMergeArgs = {
  input: TagMergeInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationTagUnfollowArgs = {
  input: TagUnfollowInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationTermsAcceptArgs = {
  input: TermsAcceptInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationTermsPublishArgs = {
  input: TermsPublishInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationThemeCreateArgs = {
  input: ThemeCreateInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationThemeDeleteArgs = {
  input: ThemeDeleteInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationThemeEditArgs = {
  input: ThemeEditInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationThemeIdeaAddArgs = {
  input: ThemeIdeaAddInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationThemeIdeaRemoveArgs = {
  input: ThemeIdeaRemoveInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationTrustChangeArgs = {
  input: TrustChangeInput;
};


/** Everything that can be done; each refuses with `userErrors`, and then nothing was written. */
export type MutationWorkspaceSetUpArgs = {
  input: WorkspaceSetUpInput;
};

/** How much an idea matters to a supporter. */
export type Need =
  /** Without it we cannot go on. */
  | 'BLOCKING'
  /** Matters for our work. */
  | 'IMPORTANT'
  /** Would be nice to have. */
  | 'NICE';

/** Anything that can be fetched again by its id. */
export type Node = {
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
};

/** An internal note of the host's people beside an idea; nobody else ever learns of it. */
export type Note = Node & {
  __typename?: 'Note';
  /** Who wrote it. */
  author?: Maybe<Person>;
  /** What was written. */
  body: Scalars['Markdown']['output'];
  /** The same, rendered and cleaned. */
  bodyHtml: Scalars['String']['output'];
  /** When it was written. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was last changed, if it was. */
  editedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** Language of the text, as two letters. */
  language: Scalars['String']['output'];
  /** Counts its changes; an edit names the version it was made from. */
  version: Scalars['Int']['output'];
  /** Whether you may change or remove it. */
  viewerCanEdit: Scalars['Boolean']['output'];
};

/** A page of a list. */
export type NoteConnection = {
  __typename?: 'NoteConnection';
  /** The entries with their cursors. */
  edges: Array<NoteEdge>;
  /** The entries alone. */
  nodes: Array<Note>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is the whole truth. */
  totalCountPrecision: CountPrecision;
};

/** An internal note. */
export type NoteCreateInput = {
  /** What to write, up to 10 000 characters. */
  body: Scalars['Markdown']['input'];
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The idea. */
  ideaId: Scalars['ID']['input'];
  /** Language of the text: de, fr, it or en. */
  language?: InputMaybe<Scalars['String']['input']>;
};

/** The note, or why it was not taken. */
export type NoteCreatePayload = {
  __typename?: 'NoteCreatePayload';
  /** The idea. */
  idea?: Maybe<Idea>;
  /** The note. */
  note?: Maybe<Note>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** An internal note to remove. */
export type NoteDeleteInput = {
  /** The note. */
  id: Scalars['ID']['input'];
};

/** What came of it: the idea, or why nothing was changed. */
export type NoteDeletePayload = {
  __typename?: 'NoteDeletePayload';
  /** The idea after the change; null if you may no longer read it. */
  idea?: Maybe<Idea>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** An entry of a page. */
export type NoteEdge = {
  __typename?: 'NoteEdge';
  /** Where the entry stands; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: Note;
};

/** Other words for an internal note. */
export type NoteEditInput = {
  /** What it says from now on. */
  body: Scalars['Markdown']['input'];
  /** The note. */
  id: Scalars['ID']['input'];
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The note as it is now, or why it was not changed. */
export type NoteEditPayload = {
  __typename?: 'NoteEditPayload';
  /** The note. */
  note?: Maybe<Note>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** Something that you are told. */
export type Notification = Node & {
  __typename?: 'Notification';
  /** Who did it; null where you may not know the person. */
  actor?: Maybe<Person>;
  /** The appearance that it is about, if it is. */
  appearance?: Maybe<Appearance>;
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** The ballot that it is about, if it is. */
  ballot?: Maybe<Ballot>;
  /** What the host said to the ballot. */
  ballotStatement?: Maybe<BallotStatement>;
  /** Where the idea stands now, or whose firms decide. */
  circle?: Maybe<Circle>;
  /** What was said. */
  comment?: Maybe<Comment>;
  /** The task of its plan. */
  fairTask?: Maybe<FairTask>;
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** The idea that it is about, if it is. */
  idea?: Maybe<Idea>;
  /** Whether you have read it. */
  isRead: Scalars['Boolean']['output'];
  /** What happened. */
  kind: NotificationKind;
  /** What a firm objects to. */
  objection?: Maybe<SettlementObjection>;
  /** Whose firm did it; null where you may not know it. */
  organisation?: Maybe<Organisation>;
  /** Why you are told. */
  reason: NotificationReason;
  /** What is there now; null once it was taken back. */
  releaseNote?: Maybe<ReleaseNote>;
  /** The step on the idea's way, with its sentence. */
  step?: Maybe<StatusChange>;
  /** The request to let more firms read. */
  wideningRequest?: Maybe<WideningRequest>;
};

/** A page of a list. */
export type NotificationConnection = {
  __typename?: 'NotificationConnection';
  /** The entries with their cursors. */
  edges: Array<NotificationEdge>;
  /** The entries alone. */
  nodes: Array<Notification>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is the whole truth. */
  totalCountPrecision: CountPrecision;
};

/** An entry of a page. */
export type NotificationEdge = {
  __typename?: 'NotificationEdge';
  /** Where the entry stands; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: Notification;
};

/** You are told something. */
export type NotificationEvent = {
  __typename?: 'NotificationEvent';
  /** Stands for this event. */
  cursor: Scalars['String']['output'];
  /** What you are told. */
  notification?: Maybe<Notification>;
};

/** What somebody is told. */
export type NotificationKind =
  /** The host answered officially. */
  | 'ANSWERED'
  /** Your idea passed moderation. */
  | 'APPROVED'
  /** A ballot is shown before it opens: options, estimates and weights. */
  | 'BALLOT_ANNOUNCED'
  /** A ballot was taken back, with a reason. */
  | 'BALLOT_ANNULLED'
  /** A ballot in which your firm could vote has ended. */
  | 'BALLOT_CLOSED'
  /** A ballot is counted and waits to be published. */
  | 'BALLOT_COUNTED'
  /** The host does something else than a ballot decided, and says why. */
  | 'BALLOT_DEVIATED'
  /** The host says what happens with a ballot's result. */
  | 'BALLOT_NEXT'
  /** You can vote in a new ballot. */
  | 'BALLOT_OPENED'
  /** The result of a ballot in which you could vote is there. */
  | 'BALLOT_PUBLISHED'
  /** A ballot in which nobody has voted for your firm ends soon, or the host asks for your vote. */
  | 'BALLOT_REMINDED'
  /** A ballot could not be counted, or a check found that something in it was altered. */
  | 'BALLOT_TROUBLE'
  /** Somebody said something. */
  | 'COMMENTED'
  /** A comment waits for moderation. */
  | 'COMMENT_HELD'
  /** Moderators took back what you had said, with a reason. */
  | 'COMMENT_HIDDEN'
  /** Your comment came back from moderation, with a reason. */
  | 'COMMENT_REFUSED'
  /** The idea stands elsewhere on its way; the step says why. */
  | 'DECIDED'
  /** A firm has accepted the agreement. */
  | 'FAIR_ACCEPTED'
  /** All have accepted the agreement: it counts. */
  | 'FAIR_AGREED'
  /** A task is yours. */
  | 'FAIR_ASSIGNED'
  /** The appearance does not take place. */
  | 'FAIR_CANCELLED'
  /** The settlement has its first figures. */
  | 'FAIR_COMPUTED'
  /** A firm proposes another version of the agreement. */
  | 'FAIR_COUNTERED'
  /** You are planned for the stand. */
  | 'FAIR_CREW'
  /** A firm does not take part. */
  | 'FAIR_DECLINED'
  /** A firm objects to a line of the settlement. */
  | 'FAIR_DISPUTED'
  /** Your firm is asked to take part in an appearance at a fair. */
  | 'FAIR_INVITED'
  /** A firm takes part in an appearance. */
  | 'FAIR_JOINED'
  /** A firm takes part no more. */
  | 'FAIR_LEFT'
  /** Your appointments at the stand have changed. */
  | 'FAIR_MEETING'
  /** The fair takes place on other days. */
  | 'FAIR_MOVED'
  /** Somebody looks for a person to take a shift at the stand. */
  | 'FAIR_OFFERED'
  /** The day of a task that waits for you has passed. */
  | 'FAIR_OVERDUE'
  /** The last payment has come. */
  | 'FAIR_PAID'
  /** There is an agreement to read and accept. */
  | 'FAIR_PROPOSED'
  /** A firm has released the settlement. */
  | 'FAIR_RELEASED'
  /** An objection was answered. */
  | 'FAIR_REPLIED'
  /** All firms have released the settlement. */
  | 'FAIR_SETTLED'
  /** Your shifts at the stand have changed. */
  | 'FAIR_SHIFTS'
  /** The appearance has gone a step on. */
  | 'FAIR_STEPPED'
  /** Somebody has taken the shift that you had offered. */
  | 'FAIR_TAKEN'
  /** The other side says that a joint task is done; your side may object. */
  | 'FAIR_TICKED'
  /** The other side says that a task is not done. */
  | 'FAIR_UNTICKED'
  /** The others wait for your firm's word for the next step. */
  | 'FAIR_WISHED'
  /** An idea waits for moderation. */
  | 'HELD'
  /** Somebody mentioned you. */
  | 'MENTIONED'
  /** The idea became one with another one. */
  | 'MERGED'
  /** More firms read the idea now. */
  | 'MOVED'
  /** There is a new idea in a circle or with a tag that you follow. */
  | 'NEW_IN_CIRCLE'
  /** What you took part in is there now; the release note says what. */
  | 'RELEASED'
  /** Something was reported. */
  | 'REPORTED'
  /** Your idea was given back and stays in its narrow circle. */
  | 'RETURNED'
  /** Somebody asks that more firms read your firm's idea. */
  | 'WIDENING_ASKED'
  /** The owner firm does not want more firms to read the idea. */
  | 'WIDENING_DECLINED'
  /** Its author took the idea back. */
  | 'WITHDRAWN';

/** Whether and when a mail goes out. */
export type NotificationMail =
  /** As soon as it happens, quiet hours excepted. */
  | 'AT_ONCE'
  /** Together with others, in the rhythm that you chose. */
  | 'DIGEST'
  /** Never. */
  | 'NEVER';

/** An idea, a ballot or an appearance to hear no more of; exactly one of them. */
export type NotificationMuteInput = {
  /** The appearance. */
  appearanceId?: InputMaybe<Scalars['ID']['input']>;
  /** The ballot. */
  ballotId?: InputMaybe<Scalars['ID']['input']>;
  /** The idea. */
  ideaId?: InputMaybe<Scalars['ID']['input']>;
};

/** What came of it: the thing, or why nothing was changed. */
export type NotificationMutePayload = {
  __typename?: 'NotificationMutePayload';
  /** The appearance. */
  appearance?: Maybe<Appearance>;
  /** The ballot. */
  ballot?: Maybe<Ballot>;
  /** The idea after the change; null if you may no longer read it. */
  idea?: Maybe<Idea>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** By which ways a topic reaches you. */
export type NotificationPreference = {
  __typename?: 'NotificationPreference';
  /** Whether and when you get a mail. */
  byMail: NotificationMail;
  /** Whether it stands among your notifications. */
  inPortal: Scalars['Boolean']['output'];
  /** The topic. */
  topic: NotificationTopic;
};

/** Ways for a topic. */
export type NotificationPreferenceInput = {
  /** Whether and when you get a mail. */
  byMail: NotificationMail;
  /** Whether it stands among your notifications. */
  inPortal: Scalars['Boolean']['input'];
  /** The topic. */
  topic: NotificationTopic;
};

/** Why somebody is told. */
export type NotificationReason =
  /** You asked. */
  | 'ASKER'
  /** The task is yours. */
  | 'ASSIGNEE'
  /** You brought the idea in. */
  | 'AUTHOR'
  /** You follow the circle. */
  | 'CIRCLE_FOLLOWER'
  /** You said something about the idea. */
  | 'COMMENTER'
  /** You are at the stand. */
  | 'CREW'
  /** You follow the idea. */
  | 'FOLLOWER'
  /** You decide for your firm. */
  | 'LEAD'
  /** You are mentioned. */
  | 'MENTIONED'
  /** You moderate. */
  | 'MODERATOR'
  /** You run ballots. */
  | 'ORGANISER'
  /** It is about your comment. */
  | 'SPEAKER'
  /** You support the idea. */
  | 'SUPPORTER'
  /** You follow one of its tags. */
  | 'TAG_FOLLOWER'
  /** You can vote for your firm. */
  | 'VOTER';

/** How you want to be told. */
export type NotificationSettings = {
  __typename?: 'NotificationSettings';
  /** From when no mail goes out, such as 20:00; null: never. */
  quietFrom?: Maybe<Scalars['String']['output']>;
  /** Until when. */
  quietUntil?: Maybe<Scalars['String']['output']>;
  /** How often you get summaries. */
  rhythm: DigestRhythm;
  /** Whether mails quote titles and texts. */
  showsContent: Scalars['Boolean']['output'];
  /** The zone of these clocks; it is the one of your profile. */
  timeZone: Scalars['String']['output'];
  /** One entry for each topic. */
  topics: Array<NotificationPreference>;
};

/** What is to be different; what is not given stays. */
export type NotificationSettingsUpdateInput = {
  /** From when no mail goes out, such as 20:00; both null: always. */
  quietFrom?: InputMaybe<Scalars['String']['input']>;
  /** Until when. */
  quietUntil?: InputMaybe<Scalars['String']['input']>;
  /** How often you get summaries. */
  rhythm?: InputMaybe<DigestRhythm>;
  /** Whether mails quote. */
  showsContent?: InputMaybe<Scalars['Boolean']['input']>;
  /** Some topics. */
  topics?: InputMaybe<Array<NotificationPreferenceInput>>;
};

/** What came of it, or why nothing was changed. */
export type NotificationSettingsUpdatePayload = {
  __typename?: 'NotificationSettingsUpdatePayload';
  /** Whether it was done. */
  ok?: Maybe<Scalars['Boolean']['output']>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** What people choose ways for. */
export type NotificationTopic =
  /** Ballots in which you can vote or that you run, and receipts of your votes. */
  | 'BALLOT'
  /** New ideas in circles and with tags that you follow. */
  | 'CIRCLE'
  /** Decisions and official answers about ideas in which you take part. */
  | 'DECISION'
  /** What is said about ideas that you follow. */
  | 'DISCUSSION'
  /** What waits for your answer. */
  | 'DUTY'
  /** Appearances at fairs of your firm: invitations, agreements, steps, settlements. */
  | 'FAIR'
  /** Your tasks, shifts and appointments at fairs. */
  | 'FAIR_WORK'
  /** That somebody mentions you. */
  | 'MENTION';

/** An idea, a ballot or an appearance to hear of again; exactly one of them. */
export type NotificationUnmuteInput = {
  /** The appearance. */
  appearanceId?: InputMaybe<Scalars['ID']['input']>;
  /** The ballot. */
  ballotId?: InputMaybe<Scalars['ID']['input']>;
  /** The idea. */
  ideaId?: InputMaybe<Scalars['ID']['input']>;
};

/** What came of it: the thing, or why nothing was changed. */
export type NotificationUnmutePayload = {
  __typename?: 'NotificationUnmutePayload';
  /** The appearance. */
  appearance?: Maybe<Appearance>;
  /** The ballot. */
  ballot?: Maybe<Ballot>;
  /** The idea after the change; null if you may no longer read it. */
  idea?: Maybe<Idea>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** What has been read: these, or what is about one thing, or everything. */
export type NotificationsReadInput = {
  /** Everything about this appearance. */
  appearanceId?: InputMaybe<Scalars['ID']['input']>;
  /** Everything about this ballot. */
  ballotId?: InputMaybe<Scalars['ID']['input']>;
  /** Everything about this idea. */
  ideaId?: InputMaybe<Scalars['ID']['input']>;
  /** These. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Your inbox, or why nothing was changed. */
export type NotificationsReadPayload = {
  __typename?: 'NotificationsReadPayload';
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
  /** You, with the new count. */
  viewer?: Maybe<Viewer>;
};

/** Which end of an order comes first. */
export type OrderDirection =
  /** Smallest, earliest first. */
  | 'ASC'
  /** Largest, latest first. */
  | 'DESC';

/** A firm in the portal. */
export type Organisation = Node & {
  __typename?: 'Organisation';
  /** Circles in which you may know it to be. */
  circles: Array<Circle>;
  /** Where it is. */
  city?: Maybe<Scalars['String']['output']>;
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** Whether it is your firm. */
  isOwn: Scalars['Boolean']['output'];
  /** On which side of the table it sits. */
  kind: OrganisationKind;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its people, as far as you may know them. */
  people: PersonConnection;
  /** Counts its changes; an edit names the version it was made from. */
  version: Scalars['Int']['output'];
};


/** A firm in the portal. */
export type OrganisationPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list. */
export type OrganisationConnection = {
  __typename?: 'OrganisationConnection';
  /** The entries with their cursors. */
  edges: Array<OrganisationEdge>;
  /** The entries alone. */
  nodes: Array<Organisation>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is the whole truth. */
  totalCountPrecision: CountPrecision;
};

/** A new partner firm. */
export type OrganisationCreateInput = {
  /** Where it is. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Its name. */
  name: Scalars['String']['input'];
};

/** The new firm, or why there is none. */
export type OrganisationCreatePayload = {
  __typename?: 'OrganisationCreatePayload';
  /** The new firm. */
  organisation?: Maybe<Organisation>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** An entry of a page. */
export type OrganisationEdge = {
  __typename?: 'OrganisationEdge';
  /** Where the entry stands; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: Organisation;
};

/** On which side of the table a firm sits. */
export type OrganisationKind =
  /** The firm whose portal it is. */
  | 'HOST'
  /** A key customer of the host. */
  | 'PARTNER';

/** What is to be different; what is not given stays. */
export type OrganisationUpdateInput = {
  /** Where it is; empty for nowhere in particular. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** The firm. */
  id: Scalars['ID']['input'];
  /** Its name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The firm, or why nothing was changed. */
export type OrganisationUpdatePayload = {
  __typename?: 'OrganisationUpdatePayload';
  /** The firm after the change. */
  organisation?: Maybe<Organisation>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** What the organiser wants until when. */
export type OrganiserDeadline = Node & {
  __typename?: 'OrganiserDeadline';
  /** The last day. */
  dueOn: Scalars['Date']['output'];
  /** What is charged on top afterwards, in minor units of the edition's currency; 0: nothing. */
  feeAfter: Scalars['Int']['output'];
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** What it is about. */
  kind: DeadlineKind;
  /** Where it is written. */
  source: Scalars['String']['output'];
  /** By how much it is dearer afterwards, in hundredths of a percent; 0: it is not. */
  surcharge: Scalars['Int']['output'];
  /** What it is called. */
  title: Scalars['String']['output'];
  /** Whether you may take it out. */
  viewerCanDelete: Scalars['Boolean']['output'];
};

/** A page of a list. */
export type OrganiserDeadlineConnection = {
  __typename?: 'OrganiserDeadlineConnection';
  /** The entries with their cursors. */
  edges: Array<OrganiserDeadlineEdge>;
  /** The entries alone. */
  nodes: Array<OrganiserDeadline>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is the whole truth. */
  totalCountPrecision: CountPrecision;
};

/** An entry of a page. */
export type OrganiserDeadlineEdge = {
  __typename?: 'OrganiserDeadlineEdge';
  /** Where the entry stands; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: OrganiserDeadline;
};

/** What ideas may have to do with oneself. */
export type OwnIdeas =
  /** Followed by you. */
  | 'FOLLOWED'
  /** Brought in by you. */
  | 'MINE'
  /** Supported by you. */
  | 'SUPPORTED'
  /** Waiting for your answer. */
  | 'WAITING';

/** Something else that your firm packs; read by your firm alone. */
export type PackingItem = Node & {
  __typename?: 'PackingItem';
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** When it was packed. */
  packedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many of it. */
  pieces: Scalars['Int']['output'];
  /** When it came back. */
  returnedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it is. */
  title: Scalars['String']['output'];
  /** Counts its changes; an edit names the version it was made from. */
  version: Scalars['Int']['output'];
};

/** A page of a list. */
export type PackingItemConnection = {
  __typename?: 'PackingItemConnection';
  /** The entries with their cursors. */
  edges: Array<PackingItemEdge>;
  /** The entries alone. */
  nodes: Array<PackingItem>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is the whole truth. */
  totalCountPrecision: CountPrecision;
};

/** Something else that your firm packs. */
export type PackingItemCreateInput = {
  /** The appearance. */
  appearanceId: Scalars['ID']['input'];
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** How many of it. */
  pieces?: Scalars['Int']['input'];
  /** What it is. */
  title: Scalars['String']['input'];
};

/** The thing, or why it is not on the list. */
export type PackingItemCreatePayload = {
  __typename?: 'PackingItemCreatePayload';
  /** The appearance. */
  appearance?: Maybe<Appearance>;
  /** The thing. */
  packingItem?: Maybe<PackingItem>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** Something that is not packed. */
export type PackingItemDeleteInput = {
  /** The thing. */
  id: Scalars['ID']['input'];
};

/** The appearance without it, or why it stays. */
export type PackingItemDeletePayload = {
  __typename?: 'PackingItemDeletePayload';
  /** The appearance. */
  appearance?: Maybe<Appearance>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** An entry of a page. */
export type PackingItemEdge = {
  __typename?: 'PackingItemEdge';
  /** Where the entry stands; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: PackingItem;
};

/** What is to be different; what is left out stays. */
export type PackingItemEditInput = {
  /** The thing. */
  id: Scalars['ID']['input'];
  /** Whether it came back. */
  isBack?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it is packed. */
  isPacked?: InputMaybe<Scalars['Boolean']['input']>;
  /** How many of it. */
  pieces?: InputMaybe<Scalars['Int']['input']>;
  /** What it is. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The thing as it is now, or why nothing was changed. */
export type PackingItemEditPayload = {
  __typename?: 'PackingItemEditPayload';
  /** The thing. */
  packingItem?: Maybe<PackingItem>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** Where a page stands in the whole list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the page's last entry. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follows after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether something comes before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the page's first entry. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A firm takes part, is asked to, or does not. */
export type Participation = Node & {
  __typename?: 'Participation';
  /** When it answered. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it has said its word for the step that waits. */
  hasStepped: Scalars['Boolean']['output'];
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** The firm; null where you may not know it any more. */
  organisation?: Maybe<Organisation>;
  /** What it owed when it left, in the settlement's minor units; null before. */
  owed?: Maybe<Scalars['Int']['output']>;
  /** Which part of its share that was, in hundredths of a percent. */
  owedPercent?: Maybe<Scalars['Int']['output']>;
  /** What it is towards the organiser. */
  role: ParticipationRole;
  /** Whether it takes part. */
  state: ParticipationState;
};

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

/** For what a pass is. */
export type PassKind =
  /** For people at the stand. */
  | 'EXHIBITOR'
  /** For a car. */
  | 'PARKING'
  /** For setting up. */
  | 'SET_UP';

/** The passes of a kind that come with the stand. */
export type PassQuota = Node & {
  __typename?: 'PassQuota';
  /** What the further ones cost; null until somebody enters it. */
  budgetLine?: Maybe<BudgetLine>;
  /** Those in somebody's name. */
  given: Array<FairPass>;
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** For what. */
  kind: PassKind;
  /** How many there are. */
  passes: Scalars['Int']['output'];
  /** What a further one costs, in minor units of the edition's currency. */
  price: Scalars['Int']['output'];
  /** Who gets how many. */
  shares: Array<PassShare>;
  /** Counts its changes; an edit names the version it was made from. */
  version: Scalars['Int']['output'];
};

/** How many passes a firm gets. */
export type PassShare = Node & {
  __typename?: 'PassShare';
  /** How many more are bought for it. */
  extra: Scalars['Int']['output'];
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** The firm. */
  organisation?: Maybe<Organisation>;
  /** How many of those that come with the stand. */
  passes: Scalars['Int']['output'];
};

/** What a firm gets. */
export type PassShareInput = {
  /** How many more are bought for it. */
  extra?: Scalars['Int']['input'];
  /** The firm. */
  organisationId: Scalars['ID']['input'];
  /** How many of those that come with the stand. */
  passes: Scalars['Int']['input'];
};

/** The new password, and the current one if there is one. */
export type PasswordChangeInput = {
  /** The current one. */
  currentPassword?: InputMaybe<Scalars['String']['input']>;
  /** At least 12 characters. */
  newPassword: Scalars['String']['input'];
};

/** You after the change, or why nothing was changed. */
export type PasswordChangePayload = {
  __typename?: 'PasswordChangePayload';
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
  /** You after the change. */
  viewer?: Maybe<Viewer>;
};

/** A person as one firm's person. */
export type Person = Node & {
  __typename?: 'Person';
  /** The address; for the host, the firm's leads and the person only. */
  email?: Maybe<Scalars['String']['output']>;
  /** When a guest's time ends. */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the person does at the firm. */
  function?: Maybe<Scalars['String']['output']>;
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** Whether nobody has to look at its posts; told to moderators only. */
  isTrusted?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it is you. */
  isViewer: Scalars['Boolean']['output'];
  /** The name that others see. */
  name: Scalars['String']['output'];
  /** The firm. */
  organisation?: Maybe<Organisation>;
  /** A staff member's "my partners"; empty: all. Told to the host only. */
  partners: Array<Organisation>;
  /** What the person may do for the firm. */
  role: Role;
  /** Where the person stands with the firm. */
  state: MembershipState;
  /** What moderators know of its posts. */
  trust?: Maybe<Trust>;
  /** Counts the changes of role and state; an edit names the version it was made from. */
  version: Scalars['Int']['output'];
  /** Whether you may change role and state. */
  viewerCanManage: Scalars['Boolean']['output'];
  /** Whether you may give and take trust. */
  viewerCanTrust: Scalars['Boolean']['output'];
};

/** A page of a list. */
export type PersonConnection = {
  __typename?: 'PersonConnection';
  /** The entries with their cursors. */
  edges: Array<PersonEdge>;
  /** The entries alone. */
  nodes: Array<Person>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is the whole truth. */
  totalCountPrecision: CountPrecision;
};

/** An entry of a page. */
export type PersonEdge = {
  __typename?: 'PersonEdge';
  /** Where the entry stands; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: Person;
};

/** Which people a list holds; all given members must fit. */
export type PersonFilter = {
  /** Of this firm. */
  organisation?: InputMaybe<Scalars['ID']['input']>;
  /** In this state. */
  state?: InputMaybe<MembershipState>;
};

/** What is to be different; what is not given stays. */
export type PersonUpdateInput = {
  /** The person. */
  id: Scalars['ID']['input'];
  /** The staff member's "my partners"; empty: all of them. */
  partnerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The new role. */
  role?: InputMaybe<Role>;
  /** Suspended, active again, or gone. */
  state?: InputMaybe<MembershipState>;
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The person, or why nothing was changed. */
export type PersonUpdatePayload = {
  __typename?: 'PersonUpdatePayload';
  /** The person after the change. */
  person?: Maybe<Person>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** A task as the template would place it. */
export type PlannedTask = {
  __typename?: 'PlannedTask';
  /** Its name in the template, such as F10. */
  code: Scalars['String']['output'];
  /** When it would be due. */
  dueOn: Scalars['Date']['output'];
  /** Whether a late start has eaten up its slack. */
  isTight: Scalars['Boolean']['output'];
  /** Who leads it. */
  leadSide: Side;
  /** The part of the plan. */
  phase: TaskPhase;
  /** Whose duty it is. */
  side: Side;
  /** What is to be done; `fairChecklist` says it in all languages. */
  title: Scalars['String']['output'];
};

/** What anybody may know of the portal. */
export type Portal = {
  __typename?: 'Portal';
  /** As whom one can sign in; nobody where it is not the demo. */
  demoPeople: Array<DemoPerson>;
  /** Whether it is the demo, with invented people only. */
  isDemo: Scalars['Boolean']['output'];
  /** Whether it has a workspace yet. */
  isSetUp: Scalars['Boolean']['output'];
  /** The language that it speaks first. */
  locale: Scalars['String']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
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

/** An idea on the host's list of what comes first, with the figures that its score comes from. */
export type Priority = Node & {
  __typename?: 'Priority';
  /** How many are held up without it. */
  blockingCount: Scalars['Int']['output'];
  /** When it was put on the list. */
  createdAt: Scalars['DateTime']['output'];
  /** How many points of work; 0 as long as nobody has estimated it. */
  effort: Scalars['Int']['output'];
  /** When it was estimated. */
  effortAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who estimated it. */
  effortBy?: Maybe<Person>;
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** The idea. */
  idea?: Maybe<Idea>;
  /** How many call it important. */
  importantCount: Scalars['Int']['output'];
  /** Whether somebody has estimated the effort. */
  isEstimated: Scalars['Boolean']['output'];
  /** Whether it was promised to somebody. */
  isPromised: Scalars['Boolean']['output'];
  /** How much its supporters need it: nice to have counts 1, important 2, blocking 4. */
  need: Scalars['Int']['output'];
  /** How many call it nice to have. */
  niceCount: Scalars['Int']['output'];
  /** What else speaks for it or against it; may be empty. */
  note: Scalars['String']['output'];
  /** To whom; may be empty. */
  promisedTo: Scalars['String']['output'];
  /** Until when. */
  promisedUntil?: Maybe<Scalars['Date']['output']>;
  /** How many firms support it. */
  reach: Scalars['Int']['output'];
  /** All figures times the weights of their columns, added up. */
  score: Scalars['Int']['output'];
  /** What it is worth in the host's own columns, as far as they were filled in. */
  values: Array<PriorityValue>;
  /** Counts its changes; an edit names the version it was made from. */
  version: Scalars['Int']['output'];
};

/** A column of the list: the score adds up each column's figure times its weight. None reckons with turnover. */
export type PriorityColumn = Node & {
  __typename?: 'PriorityColumn';
  /** When its weight or name was last changed. */
  changedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  changedBy?: Maybe<Person>;
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** What it reckons with. */
  measure: Measure;
  /** What the host calls it; null for those of all workspaces. */
  name?: Maybe<Scalars['String']['output']>;
  /** Where it stands among the others. */
  position: Scalars['Int']['output'];
  /** Counts its changes; an edit names the version it was made from. */
  version: Scalars['Int']['output'];
  /** Whether you may change what counts how much. */
  viewerCanEdit: Scalars['Boolean']['output'];
  /** How much it counts, from -20 to 20. */
  weight: Scalars['Int']['output'];
};

/** A page of a list. */
export type PriorityColumnConnection = {
  __typename?: 'PriorityColumnConnection';
  /** The entries with their cursors. */
  edges: Array<PriorityColumnEdge>;
  /** The entries alone. */
  nodes: Array<PriorityColumn>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is the whole truth. */
  totalCountPrecision: CountPrecision;
};

/** A column of the host's own. */
export type PriorityColumnCreateInput = {
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What it is called, in 2 to 40 characters. */
  name: Scalars['String']['input'];
  /** Where it stands among the others, from 0 on. */
  position?: Scalars['Int']['input'];
  /** How much it counts, from -20 to 20. */
  weight?: Scalars['Int']['input'];
};

/** The column, or why there is none. */
export type PriorityColumnCreatePayload = {
  __typename?: 'PriorityColumnCreatePayload';
  /** The column. */
  priorityColumn?: Maybe<PriorityColumn>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** An entry of a page. */
export type PriorityColumnEdge = {
  __typename?: 'PriorityColumnEdge';
  /** Where the entry stands; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: PriorityColumn;
};

/** Another weight, name or place; what is left out stays as it is. */
export type PriorityColumnEditInput = {
  /** The column. */
  id: Scalars['ID']['input'];
  /** Whether it counts no more. */
  isArchived?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it is called; only for one of the host's own. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Where it stands among the others. */
  position?: InputMaybe<Scalars['Int']['input']>;
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** How much it counts, from -20 to 20. */
  weight?: InputMaybe<Scalars['Int']['input']>;
};

/** The column as it is now, or why it was not changed. */
export type PriorityColumnEditPayload = {
  __typename?: 'PriorityColumnEditPayload';
  /** The column. */
  priorityColumn?: Maybe<PriorityColumn>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** A page of a list. */
export type PriorityConnection = {
  __typename?: 'PriorityConnection';
  /** The entries with their cursors. */
  edges: Array<PriorityEdge>;
  /** The entries alone. */
  nodes: Array<Priority>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is the whole truth. */
  totalCountPrecision: CountPrecision;
};

/** An idea to put on the list. */
export type PriorityCreateInput = {
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The idea. */
  ideaId: Scalars['ID']['input'];
};

/** The entry, or why there is none. */
export type PriorityCreatePayload = {
  __typename?: 'PriorityCreatePayload';
  /** The idea. */
  idea?: Maybe<Idea>;
  /** The entry of the list. */
  priority?: Maybe<Priority>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** An entry to take off the list. */
export type PriorityDeleteInput = {
  /** The entry of the list. */
  id: Scalars['ID']['input'];
};

/** The idea that is on the list no more, or why it stays. */
export type PriorityDeletePayload = {
  __typename?: 'PriorityDeletePayload';
  /** The idea. */
  idea?: Maybe<Idea>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** An entry of a page. */
export type PriorityEdge = {
  __typename?: 'PriorityEdge';
  /** Where the entry stands; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: Priority;
};

/** What the host knows better than its partners; what is left out stays as it is. */
export type PriorityEditInput = {
  /** Points of work, up to 1000; 0 takes it away. */
  effort?: InputMaybe<Scalars['Int']['input']>;
  /** The entry of the list. */
  id: Scalars['ID']['input'];
  /** Whether it was promised. */
  isPromised?: InputMaybe<Scalars['Boolean']['input']>;
  /** What else speaks for it or against it. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** To whom. */
  promisedTo?: InputMaybe<Scalars['String']['input']>;
  /** Until when; null takes it away. */
  promisedUntil?: InputMaybe<Scalars['Date']['input']>;
  /** What it is worth in columns of the host's own. */
  values?: InputMaybe<Array<PriorityValueInput>>;
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The entry as it is now, or why it was not changed. */
export type PriorityEditPayload = {
  __typename?: 'PriorityEditPayload';
  /** The entry of the list. */
  priority?: Maybe<Priority>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** Which entries the list holds; all given members must fit. */
export type PriorityFilter = {
  /** With an estimated effort, or without. */
  estimated?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of ideas in one of these statuses. */
  status?: InputMaybe<Array<IdeaStatus>>;
  /** Of ideas that belong to this theme. */
  theme?: InputMaybe<Scalars['ID']['input']>;
};

/** How the list is sorted. */
export type PriorityOrder = {
  /** Which end comes first. */
  direction: OrderDirection;
  /** The sort key. */
  field: PriorityOrderField;
};

/** By what the list is sorted. */
export type PriorityOrderField =
  /** When it was put on the list. */
  | 'CREATED_AT'
  /** The estimated effort. */
  | 'EFFORT'
  /** How much its supporters need it. */
  | 'NEED'
  /** How many firms support it. */
  | 'REACH'
  /** The score. */
  | 'SCORE';

/** What an idea is worth in a column of the host's own. */
export type PriorityValue = Node & {
  __typename?: 'PriorityValue';
  /** The column. */
  column?: Maybe<PriorityColumn>;
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** From 0 to 10. */
  value: Scalars['Int']['output'];
};

/** What an idea is worth in a column of the host's own. */
export type PriorityValueInput = {
  /** The column. */
  columnId: Scalars['ID']['input'];
  /** From 0 to 10. */
  value: Scalars['Int']['input'];
};

/** What is to be different; what is not given stays. */
export type ProfileUpdateInput = {
  /** Light or dark. */
  colourScheme?: InputMaybe<ColourScheme>;
  /** What you do at this firm; may be empty. */
  function?: InputMaybe<Scalars['String']['input']>;
  /** de, en, fr or it. */
  locale?: InputMaybe<Scalars['String']['input']>;
  /** The name that others see. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** A name such as Europe/Zurich. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** You after the change, or why nothing was changed. */
export type ProfileUpdatePayload = {
  __typename?: 'ProfileUpdatePayload';
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
  /** You after the change. */
  viewer?: Maybe<Viewer>;
};

/** How far a proposal for a rota has come. */
export type ProposalState =
  /** Nothing could be computed. */
  | 'FAILED'
  /** It is there. */
  | 'READY'
  /** It is computed now. */
  | 'RUNNING'
  /** Others are computed before it. */
  | 'WAITING';

/** Everything that can be read. */
export type Query = {
  __typename?: 'Query';
  /** One appearance. */
  appearance?: Maybe<Appearance>;
  /** The appearances in which your firm takes part, latest first. */
  appearances?: Maybe<AppearanceConnection>;
  /** One ballot. */
  ballot?: Maybe<Ballot>;
  /** What a ballot came to; null before it is counted, and for partners before it is published. */
  ballotOutcome?: Maybe<BallotOutcome>;
  /** Ballots that you may read, the latest deadline first; never in an order that depends on votes. */
  ballots?: Maybe<BallotConnection>;
  /** What each firm would bear under another key; null where it is not possible. Nothing is kept of it. */
  budgetPreview?: Maybe<Array<BudgetPreviewShare>>;
  /** Your calendar feeds, oldest first. */
  calendarFeeds?: Maybe<CalendarFeedConnection>;
  /** The circles you are in, also those whose terms wait to be accepted; for the host all in its care. */
  circles?: Maybe<CircleConnection>;
  /** The template from which plans are made. */
  fairChecklist?: Maybe<Array<ChecklistTask>>;
  /** What the letter asks for; null once it was used, is too old, or the task is done or not yours any more. */
  fairDuty?: Maybe<FairDutyPreview>;
  /** The public holidays that plans keep to: those of the portal's canton; null for strangers. */
  fairHolidays?: Maybe<Array<Scalars['Date']['output']>>;
  /** What would happen to the open tasks if the fair took place on other days; nothing is changed by it. */
  fairMovePreview?: Maybe<Array<MovedTask>>;
  /** The plan of an appearance that began today, by date; null for strangers and for days in disorder. */
  fairPlanPreview?: Maybe<Array<PlannedTask>>;
  /** What the latest fairs of your firm teach about the template; each firm learns from its own. */
  fairTemplateProposals?: Maybe<Array<TemplateProposal>>;
  /** What withdrawing costs; null without a ladder, and for whoever does not see the appearance. */
  fairWithdrawal?: Maybe<Withdrawal>;
  /** The fairs you may know of, by name. */
  fairs?: Maybe<FairConnection>;
  /** One idea, by its id or its number. */
  idea?: Maybe<Idea>;
  /** How many ideas each option of a filter would show you, under its other members. Options without any are left out. For each at most 3,000 ideas are looked at, of those that fit the filter's rarest member; beyond that the numbers are lower bounds. */
  ideaCounts?: Maybe<Array<IdeaCount>>;
  /** What you began and did not send, latest first. */
  ideaDrafts?: Maybe<IdeaDraftConnection>;
  /** One of them. */
  ideaExport?: Maybe<IdeaExport>;
  /** Your exports, latest first. */
  ideaExports?: Maybe<IdeaExportConnection>;
  /** What the host asks about ideas, in its order; what is asked no more, too. */
  ideaFields?: Maybe<IdeaFieldConnection>;
  /** One of them. */
  ideaImport?: Maybe<IdeaImport>;
  /** Files that were brought, latest first; for owners and admins of the host. */
  ideaImports?: Maybe<IdeaImportConnection>;
  /** Lists of ideas that you saved, and those that the host's people share with each other. */
  ideaViews?: Maybe<IdeaViewConnection>;
  /** The ideas you may read. */
  ideas?: Maybe<IdeaConnection>;
  /** People of other products who have no account here. */
  importPeople?: Maybe<ImportPersonConnection>;
  /** What the invitation's letter stands for; null if it was accepted or taken back. */
  invitation?: Maybe<InvitationPreview>;
  /** Invitations that were neither accepted nor revoked; for the host and a firm's leads. */
  invitations?: Maybe<InvitationConnection>;
  /** The demo's letters, newest first; null where it is not the demo. */
  mailbox?: Maybe<Array<DemoMail>>;
  /** People who read an idea and whom you may know there: whom a comment may call upon. */
  mentionablePeople?: Maybe<PersonConnection>;
  /** What moderators did, latest first; for moderators. */
  moderationLog?: Maybe<ModerationActConnection>;
  /** What waits for you as a moderator, earliest first. */
  moderationQueue?: Maybe<ModerationItemConnection>;
  /** Any node by its id; null if there is none that you may see. */
  node?: Maybe<Node>;
  /** Up to 100 nodes by their ids, in that order. */
  nodes: Array<Maybe<Node>>;
  /** How you want to be told; null while you are signed out. */
  notificationSettings?: Maybe<NotificationSettings>;
  /** The firms you may know. */
  organisations?: Maybe<OrganisationConnection>;
  /** The people you may know. */
  people?: Maybe<PersonConnection>;
  /** What anybody may know of the portal. */
  portal?: Maybe<Portal>;
  /** The text rendered and cleaned, as it would be shown; null for strangers. Nothing is kept of it. */
  previewHtml?: Maybe<Scalars['String']['output']>;
  /** The host's list of what comes first; for everybody else it is empty. */
  priorities?: Maybe<PriorityConnection>;
  /** The columns that count, with their weights: the formula of the score. */
  priorityColumns?: Maybe<PriorityColumnConnection>;
  /** One release note. */
  releaseNote?: Maybe<ReleaseNote>;
  /** Drafts, for the host's people; the others see none. */
  releaseNoteDrafts?: Maybe<ReleaseNoteConnection>;
  /** Published release notes that you may read. */
  releaseNotes?: Maybe<ReleaseNoteConnection>;
  /** How many people it takes, and which rules the rota breaks; null for whoever does not see the appearance. */
  rotaCheck?: Maybe<RotaCheck>;
  /**
   * The rota that was last proposed to you for an appearance; null as long as you have not asked for one.
   *
   * Nothing of it is saved: somebody has to accept it with `rotaFill`.
   */
  rotaProposal?: Maybe<RotaProposal>;
  /** Ideas, comments, fairs, joint appearances and their tasks with these words, best first: in titles before texts, however they are inflected, compounded or accented. Up to 100 hits; if there are more, `totalCountPrecision` says so. */
  search?: Maybe<SearchHitConnection>;
  /** Up to five ideas about the same as what somebody is writing, the most similar first. */
  similarIdeas?: Maybe<Array<SearchHit>>;
  /** What the host calls the parts of the statuses, in their order. */
  stages?: Maybe<StageConnection>;
  /** What the letter asks; null once it was answered, is too old, or the idea is not yours to read any more. */
  supportProposal?: Maybe<SupportProposalPreview>;
  /** The tags that you may know, in the host's order. */
  tags?: Maybe<TagConnection>;
  /** One theme. */
  theme?: Maybe<Theme>;
  /** The host's themes, latest first; for everybody else there are none. */
  themes?: Maybe<ThemeConnection>;
  /** You; null while you are signed out. */
  viewer?: Maybe<Viewer>;
  /** Requests to let more firms read an idea that wait for an answer, earliest first. */
  wideningRequests?: Maybe<WideningRequestConnection>;
};


/** Everything that can be read. */
export type QueryAppearanceArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that can be read. */
export type QueryAppearancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryBallotArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that can be read. */
export type QueryBallotOutcomeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryBallotsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BallotFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryBudgetPreviewArgs = {
  input: BudgetPreviewInput;
};


/** Everything that can be read. */
export type QueryCalendarFeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryCirclesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryFairDutyArgs = {
  token: Scalars['String']['input'];
};


/** Everything that can be read. */
export type QueryFairHolidaysArgs = {
  firstDay: Scalars['Date']['input'];
  lastDay: Scalars['Date']['input'];
};


/** Everything that can be read. */
export type QueryFairMovePreviewArgs = {
  firstDay: Scalars['Date']['input'];
  id: Scalars['ID']['input'];
  lastDay: Scalars['Date']['input'];
};


/** Everything that can be read. */
export type QueryFairPlanPreviewArgs = {
  firstDay: Scalars['Date']['input'];
  form?: Form;
  lastDay: Scalars['Date']['input'];
  needsCustoms?: Scalars['Boolean']['input'];
};


/** Everything that can be read. */
export type QueryFairWithdrawalArgs = {
  id: Scalars['ID']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** Everything that can be read. */
export type QueryFairsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryIdeaArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  number?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryIdeaCountsArgs = {
  filter?: InputMaybe<IdeaFilter>;
};


/** Everything that can be read. */
export type QueryIdeaDraftsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryIdeaExportArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that can be read. */
export type QueryIdeaExportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryIdeaFieldsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryIdeaImportArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that can be read. */
export type QueryIdeaImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryIdeaViewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryIdeasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IdeaFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<IdeaOrder>;
};


/** Everything that can be read. */
export type QueryImportPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryInvitationArgs = {
  token: Scalars['String']['input'];
};


/** Everything that can be read. */
export type QueryInvitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryMailboxArgs = {
  first?: Scalars['Int']['input'];
};


/** Everything that can be read. */
export type QueryMentionablePeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MentionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryModerationLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ModerationLogFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryModerationQueueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ModerationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** Everything that can be read. */
export type QueryOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryPreviewHtmlArgs = {
  text: Scalars['Markdown']['input'];
};


/** Everything that can be read. */
export type QueryPrioritiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PriorityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PriorityOrder>;
};


/** Everything that can be read. */
export type QueryPriorityColumnsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryReleaseNoteArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that can be read. */
export type QueryReleaseNoteDraftsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryReleaseNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReleaseNoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryRotaCheckArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryRotaProposalArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SearchFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


/** Everything that can be read. */
export type QuerySimilarIdeasArgs = {
  problem?: InputMaybe<Scalars['String']['input']>;
  title: Scalars['String']['input'];
};


/** Everything that can be read. */
export type QueryStagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QuerySupportProposalArgs = {
  token: Scalars['String']['input'];
};


/** Everything that can be read. */
export type QueryTagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryThemeArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that can be read. */
export type QueryThemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryWideningRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** How a comment was reacted to in one way. */
export type Reaction = Node & {
  __typename?: 'Reaction';
  /** How many people did; null while fewer firms than the circle's floor did. */
  count?: Maybe<Scalars['Int']['output']>;
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** In which way. */
  kind: ReactionKind;
  /** Whether you did. */
  viewerReacted: Scalars['Boolean']['output'];
};

/** What can be said without words. */
export type ReactionKind =
  /** I agree. */
  | 'AGREE'
  /** That is a reason to be glad. */
  | 'CELEBRATE'
  /** That helps me on. */
  | 'INSIGHT'
  /** Thank you. */
  | 'THANKS'
  /** I am not sure about that. */
  | 'UNSURE';

/** A rule of the portal says no. */
export type RefusalError = UserError & {
  __typename?: 'RefusalError';
  /** Stable name of the reason. */
  code: Scalars['String']['output'];
  /** The reason in the viewer's language. */
  message: Scalars['String']['output'];
  /** The input's member that has to change, if it is one. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** What is there now, told to a circle: "you said, we did". */
export type ReleaseNote = Node & {
  __typename?: 'ReleaseNote';
  /** Who wrote it. */
  author?: Maybe<Person>;
  /** What is there now and what that changes, as written. */
  body: Scalars['Markdown']['output'];
  /** The same, rendered and cleaned. */
  bodyHtml: Scalars['String']['output'];
  /** Who may read it once it is published. */
  circle?: Maybe<Circle>;
  /** When it was begun. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was last changed since it is out, if it was. */
  editedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its beginning as plain text. */
  excerpt: Scalars['String']['output'];
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** Ideas that it answers, as far as you may read them. */
  ideas: IdeaConnection;
  /** Whether it is out; if not, only the host's people see it. */
  isPublished: Scalars['Boolean']['output'];
  /** Language of the text, as two letters. */
  language: Scalars['String']['output'];
  /** When it was published; null for a draft. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it is about, in one line. */
  title: Scalars['String']['output'];
  /** Counts its changes; an edit names the version it was made from. */
  version: Scalars['Int']['output'];
  /** Whether you may change it. */
  viewerCanEdit: Scalars['Boolean']['output'];
  /** Whether you may publish it, or take it back. */
  viewerCanPublish: Scalars['Boolean']['output'];
  /** Those of them that you brought in, support, follow or talked about. */
  viewerIdeas: Array<Idea>;
};


/** What is there now, told to a circle: "you said, we did". */
export type ReleaseNoteIdeasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list. */
export type ReleaseNoteConnection = {
  __typename?: 'ReleaseNoteConnection';
  /** The entries with their cursors. */
  edges: Array<ReleaseNoteEdge>;
  /** The entries alone. */
  nodes: Array<ReleaseNote>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is the whole truth. */
  totalCountPrecision: CountPrecision;
};

/** A release note to begin. */
export type ReleaseNoteCreateInput = {
  /** What is there now and what that changes. */
  body: Scalars['Markdown']['input'];
  /** For whom it is. */
  circleId: Scalars['ID']['input'];
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The ideas that it answers, up to 50. */
  ideas?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Language of the text: de, fr, it or en. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** What it is about, in 2 to 140 characters. */
  title: Scalars['String']['input'];
};

/** The draft, or why there is none. */
export type ReleaseNoteCreatePayload = {
  __typename?: 'ReleaseNoteCreatePayload';
  /** The release note. */
  releaseNote?: Maybe<ReleaseNote>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** A draft to remove. */
export type ReleaseNoteDeleteInput = {
  /** The draft. */
  id: Scalars['ID']['input'];
};

/** Whether it is gone, or why it stays. */
export type ReleaseNoteDeletePayload = {
  __typename?: 'ReleaseNoteDeletePayload';
  /** Whether it was done. */
  ok?: Maybe<Scalars['Boolean']['output']>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** An entry of a page. */
export type ReleaseNoteEdge = {
  __typename?: 'ReleaseNoteEdge';
  /** Where the entry stands; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: ReleaseNote;
};

/** Another text, circle or other ideas; what is left out stays as it is. */
export type ReleaseNoteEditInput = {
  /** What is there now and what that changes. */
  body?: InputMaybe<Scalars['Markdown']['input']>;
  /** For whom it is; settled once it is published. */
  circleId?: InputMaybe<Scalars['ID']['input']>;
  /** The note. */
  id: Scalars['ID']['input'];
  /** The ideas that it answers; those that you do not read stay with it. */
  ideas?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Language of the text: de, fr, it or en. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** What it is about. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The note as it is now, or why it was not changed. */
export type ReleaseNoteEditPayload = {
  __typename?: 'ReleaseNoteEditPayload';
  /** The release note. */
  releaseNote?: Maybe<ReleaseNote>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** Which notes a list holds; all given members must fit. */
export type ReleaseNoteFilter = {
  /** Told to this circle. */
  circle?: InputMaybe<Scalars['ID']['input']>;
};

/** A draft to publish. */
export type ReleaseNotePublishInput = {
  /** The note. */
  id: Scalars['ID']['input'];
  /** With it, ideas that it answers and that are not decided otherwise are released in the same act. */
  sentence?: InputMaybe<Scalars['String']['input']>;
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The note as it is now, or why it was not published. */
export type ReleaseNotePublishPayload = {
  __typename?: 'ReleaseNotePublishPayload';
  /** The release note. */
  releaseNote?: Maybe<ReleaseNote>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** A note to make a draft again. */
export type ReleaseNoteTakeBackInput = {
  /** The note. */
  id: Scalars['ID']['input'];
};

/** The draft as it is now, or why it was not taken back. */
export type ReleaseNoteTakeBackPayload = {
  __typename?: 'ReleaseNoteTakeBackPayload';
  /** The release note. */
  releaseNote?: Maybe<ReleaseNote>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** Addresses to make worthless. */
export type ReplyAddressesRevokeInput = {
  /** All of them. */
  confirm?: Scalars['Boolean']['input'];
};

/** What came of it, or why nothing was changed. */
export type ReplyAddressesRevokePayload = {
  __typename?: 'ReplyAddressesRevokePayload';
  /** Whether it was done. */
  ok?: Maybe<Scalars['Boolean']['output']>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** Somebody finds that the host should look; seen by moderators and by whoever reports, by nobody else. */
export type Report = Node & {
  __typename?: 'Report';
  /** The comment that is reported. */
  comment?: Maybe<Comment>;
  /** When it was reported. */
  createdAt: Scalars['DateTime']['output'];
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** The idea, or the one that the comment is about. */
  idea?: Maybe<Idea>;
  /** Whose firm reports. */
  organisation?: Maybe<Organisation>;
  /** The idea that says the same already. */
  other?: Maybe<Idea>;
  /** Why. */
  reason: ReportReason;
  /** Who reports. */
  reporter?: Maybe<Person>;
  /** In words; may be empty. */
  text: Scalars['String']['output'];
};

/** Something at which the host should look. */
export type ReportCreateInput = {
  /** The comment; left out, the idea itself. */
  commentId?: InputMaybe<Scalars['ID']['input']>;
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The idea, or the one that the comment is about. */
  ideaId: Scalars['ID']['input'];
  /** For DUPLICATE: the idea that says the same already. */
  otherId?: InputMaybe<Scalars['ID']['input']>;
  /** Why. */
  reason: ReportReason;
  /** In words; needed for OTHER. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What was reported, or why not. */
export type ReportCreatePayload = {
  __typename?: 'ReportCreatePayload';
  /** The report; besides you, only moderators know of it. */
  report?: Maybe<Report>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** Why somebody reports something. */
export type ReportReason =
  /** It tells what should not be told here. */
  | 'CONFIDENTIAL'
  /** Another idea says the same already. */
  | 'DUPLICATE'
  /** It hurts. */
  | 'OFFENSIVE'
  /** It does not belong here. */
  | 'OFF_TOPIC'
  /** Something else, in words. */
  | 'OTHER'
  /** It is about a person, and should not be. */
  | 'PERSONAL'
  /** It is advertising. */
  | 'SPAM';

/** How often a fair comes again. */
export type Rhythm =
  /** Every year. */
  | 'ANNUAL'
  /** Every second year. */
  | 'BIENNIAL'
  /** Only this time. */
  | 'ONCE'
  /** Every third year. */
  | 'TRIENNIAL'
  /** Twice a year. */
  | 'TWICE_A_YEAR';

/** What a person may do for the firm; the first four are the host's, the others the partners'. */
export type Role =
  /** Manages firms, people and circles. */
  | 'ADMIN'
  /** Takes part in one circle until a day. */
  | 'GUEST'
  /** Speaks for a partner firm and invites colleagues. */
  | 'LEAD'
  /** Works for the host and takes part. */
  | 'MEMBER'
  /** Moderates and answers ideas, perhaps of some partners only. */
  | 'MODERATOR'
  /** Owns the portal; can do everything. */
  | 'OWNER'
  /** Takes part for a partner firm. */
  | 'PARTNER_MEMBER';

/** Somebody for a shift. */
export type RotaAssignInput = {
  /** Who. */
  crewMemberId: Scalars['ID']['input'];
  /** The shift. */
  slotId: Scalars['ID']['input'];
};

/** The shift with whoever stands there, or why the person does not. */
export type RotaAssignPayload = {
  __typename?: 'RotaAssignPayload';
  /** The shift. */
  rotaSlot?: Maybe<RotaSlot>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** Somebody stands in a shift. */
export type RotaAssignment = Node & {
  __typename?: 'RotaAssignment';
  /** When the person's own firm said so; null while it was only planned. */
  confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who. */
  crewMember?: Maybe<CrewMember>;
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** Since when somebody else may take the shift over; null if nobody may. */
  offeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The shift. */
  slot?: Maybe<RotaSlot>;
  /** Whether you may say so. */
  viewerCanConfirm: Scalars['Boolean']['output'];
  /** Whether you may say that, or that nobody may. */
  viewerCanOffer: Scalars['Boolean']['output'];
};

/** Somebody of your firm whom another firm has planned. */
export type RotaAssignmentConfirmInput = {
  /** Who stands where. */
  id: Scalars['ID']['input'];
};

/** Who stands where, or why it was not confirmed. */
export type RotaAssignmentConfirmPayload = {
  __typename?: 'RotaAssignmentConfirmPayload';
  /** The person in the shift. */
  rotaAssignment?: Maybe<RotaAssignment>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** A shift that somebody of your firm gives away. */
export type RotaAssignmentOfferInput = {
  /** Who stands where. */
  id: Scalars['ID']['input'];
  /** Whether others may take it; otherwise it stays. */
  isOffered?: Scalars['Boolean']['input'];
};

/** Who stands where, or why nothing was changed. */
export type RotaAssignmentOfferPayload = {
  __typename?: 'RotaAssignmentOfferPayload';
  /** The person in the shift. */
  rotaAssignment?: Maybe<RotaAssignment>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** A shift that somebody gives away. */
export type RotaAssignmentTakeInput = {
  /** Who stands where. */
  id: Scalars['ID']['input'];
};

/** The shift with you in it, or why you are not. */
export type RotaAssignmentTakePayload = {
  __typename?: 'RotaAssignmentTakePayload';
  /** The shift. */
  rotaSlot?: Maybe<RotaSlot>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** Somebody into a shift, or out of it. */
export type RotaChange = {
  __typename?: 'RotaChange';
  /** Who. */
  crewMemberId: Scalars['ID']['output'];
  /** Into it; otherwise out of it. */
  isJoining: Scalars['Boolean']['output'];
  /** The shift. */
  slotId: Scalars['ID']['output'];
  /** The shift's version when it was computed, for `rotaFill`. */
  slotVersion: Scalars['Int']['output'];
};

/** Somebody into a shift, or out of it. */
export type RotaChangeInput = {
  /** Who. */
  crewMemberId: Scalars['ID']['input'];
  /** Into it; otherwise out of it. */
  isJoining: Scalars['Boolean']['input'];
  /** The shift. */
  slotId: Scalars['ID']['input'];
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The rota looked over. */
export type RotaCheck = {
  __typename?: 'RotaCheck';
  /** How many people a shift takes, by area and goals. */
  needed: Scalars['Int']['output'];
  /** How many people all firms together have to send. */
  pool: Scalars['Int']['output'];
  /** What does not fit, hard rules first. */
  problems: Array<RotaProblem>;
};

/** Several changes at once, as a proposal names them. */
export type RotaFillInput = {
  /** The appearance. */
  appearanceId: Scalars['ID']['input'];
  /** All of them, or none is made. */
  changes: Array<RotaChangeInput>;
};

/** The appearance with its rota as it is now, or why nothing was changed. */
export type RotaFillPayload = {
  __typename?: 'RotaFillPayload';
  /** The appearance. */
  appearance?: Maybe<Appearance>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** How many of a firm a shift needs at least. */
export type RotaNeed = Node & {
  __typename?: 'RotaNeed';
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** The firm. */
  organisation?: Maybe<Organisation>;
  /** How many. */
  people: Scalars['Int']['output'];
};

/** How many of a firm a shift needs. */
export type RotaNeedInput = {
  /** The firm. */
  organisationId: Scalars['ID']['input'];
  /** How many at least; nothing for none. */
  people: Scalars['Int']['input'];
};

/** A rule that the rota breaks, in a shift or by a person. */
export type RotaProblem = {
  __typename?: 'RotaProblem';
  /** The person, if it is about one. */
  crewMemberId?: Maybe<Scalars['ID']['output']>;
  /** Whether it has to hold; otherwise it would be better. */
  isHard: Scalars['Boolean']['output'];
  /** The rule. */
  rule: RotaRule;
  /** The shift, if it is about one. */
  slotId?: Maybe<Scalars['ID']['output']>;
};

/** A rota that was proposed to you: what would change, and what would still not fit. Nobody else reads it. */
export type RotaProposal = {
  __typename?: 'RotaProposal';
  /** When you asked for it. */
  askedAt: Scalars['DateTime']['output'];
  /** Shift by shift. */
  changes: Array<RotaChange>;
  /** When it was there, or could not be made. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Rules that could not be met, hard ones first. */
  problems: Array<RotaProblem>;
  /** When its turn came: one at a time is computed. */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How far it has come. */
  state: ProposalState;
};

/** A stand that shall be manned. */
export type RotaProposalRequestInput = {
  /** The appearance. */
  appearanceId: Scalars['ID']['input'];
};

/** The appearance for which it is computed, or why it is not; `rotaProposal` tells how far it is. */
export type RotaProposalRequestPayload = {
  __typename?: 'RotaProposalRequestPayload';
  /** The appearance. */
  appearance?: Maybe<Appearance>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** What a rota may break. */
export type RotaRule =
  /** Nobody has only the early or only the late shifts. */
  | 'ALWAYS_EARLY_OR_LATE'
  /** Each firm has as many people in a shift as were agreed. */
  | 'FIRM_ABSENT'
  /** Nobody is alone at the first fair. */
  | 'FIRST_TIMER_ALONE'
  /** Whoever has an appointment has somebody else at the stand meanwhile. */
  | 'NOBODY_BESIDE'
  /** Nobody stands longer than three hours without a break. */
  | 'NO_BREAK'
  /** Somebody in a shift speaks and knows what it asks for. */
  | 'SKILL_MISSING'
  /** A shift has as many people as it needs. */
  | 'TOO_FEW'
  /** Everybody has eleven hours of rest between two days. */
  | 'TOO_LITTLE_REST'
  /** Nobody stands longer than ten hours within a day. */
  | 'TOO_LONG_A_DAY'
  /** Nobody stands in two shifts at once. */
  | 'TWO_PLACES';

/** A shift at a place of the stand. */
export type RotaSlot = Node & {
  __typename?: 'RotaSlot';
  /** Who stands there. */
  assignments: Array<RotaAssignment>;
  /** When it ends. */
  endsAt: Scalars['DateTime']['output'];
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** Languages of which somebody there speaks each. */
  languages: Array<Scalars['String']['output']>;
  /** How many it needs at least. */
  minPeople: Scalars['Int']['output'];
  /** How many of which firm. */
  needs: Array<RotaNeed>;
  /** When it begins. */
  startsAt: Scalars['DateTime']['output'];
  /** Where, or as what. */
  station: Scalars['String']['output'];
  /** What somebody there knows about. */
  topics: Array<Scalars['String']['output']>;
  /** Counts its changes, also of who stands there. */
  version: Scalars['Int']['output'];
};

/** A page of a list. */
export type RotaSlotConnection = {
  __typename?: 'RotaSlotConnection';
  /** The entries with their cursors. */
  edges: Array<RotaSlotEdge>;
  /** The entries alone. */
  nodes: Array<RotaSlot>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is the whole truth. */
  totalCountPrecision: CountPrecision;
};

/** A shift. */
export type RotaSlotCreateInput = {
  /** The appearance. */
  appearanceId: Scalars['ID']['input'];
  /** When it ends. */
  endsAt: Scalars['DateTime']['input'];
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Languages, two letters each. */
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  /** How many it needs at least. */
  minPeople: Scalars['Int']['input'];
  /** How many of which firm; left out: one of each. */
  needs?: InputMaybe<Array<RotaNeedInput>>;
  /** When it begins. */
  startsAt: Scalars['DateTime']['input'];
  /** Where, or as what. */
  station: Scalars['String']['input'];
  /** What somebody there knows about. */
  topics?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** The shift, or why there is none. */
export type RotaSlotCreatePayload = {
  __typename?: 'RotaSlotCreatePayload';
  /** The shift. */
  rotaSlot?: Maybe<RotaSlot>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** A shift that is not needed. */
export type RotaSlotDeleteInput = {
  /** The shift. */
  id: Scalars['ID']['input'];
};

/** The appearance without the shift, or why it stays. */
export type RotaSlotDeletePayload = {
  __typename?: 'RotaSlotDeletePayload';
  /** The appearance. */
  appearance?: Maybe<Appearance>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** An entry of a page. */
export type RotaSlotEdge = {
  __typename?: 'RotaSlotEdge';
  /** Where the entry stands; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: RotaSlot;
};

/** The shift as it is to be. */
export type RotaSlotEditInput = {
  /** When it ends. */
  endsAt: Scalars['DateTime']['input'];
  /** The shift. */
  id: Scalars['ID']['input'];
  /** Languages, two letters each. */
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  /** How many it needs at least. */
  minPeople: Scalars['Int']['input'];
  /** How many of which firm; left out: as before. */
  needs?: InputMaybe<Array<RotaNeedInput>>;
  /** When it begins. */
  startsAt: Scalars['DateTime']['input'];
  /** Where, or as what. */
  station: Scalars['String']['input'];
  /** What somebody there knows about. */
  topics?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The shift as it is now, or why nothing was changed. */
export type RotaSlotEditPayload = {
  __typename?: 'RotaSlotEditPayload';
  /** The shift. */
  rotaSlot?: Maybe<RotaSlot>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** Somebody out of a shift. */
export type RotaUnassignInput = {
  /** Who stands where. */
  id: Scalars['ID']['input'];
};

/** The shift with whoever still stands there, or why nothing was changed. */
export type RotaUnassignPayload = {
  __typename?: 'RotaUnassignPayload';
  /** The shift. */
  rotaSlot?: Maybe<RotaSlot>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** Which hits are wanted; all given members must fit. */
export type SearchFilter = {
  /** Readable by this circle. */
  circle?: InputMaybe<Scalars['ID']['input']>;
  /** Only these. */
  kind?: InputMaybe<SearchKind>;
  /** Of ideas in one of these statuses. */
  status?: InputMaybe<Array<IdeaStatus>>;
};

/** Something that was found. */
export type SearchHit = {
  __typename?: 'SearchHit';
  /** The joint appearance, or the one in whose plan the task is. */
  appearance?: Maybe<Appearance>;
  /** The comment; null if something else was found. */
  comment?: Maybe<Comment>;
  /** The fair, if that was found. */
  fair?: Maybe<Fair>;
  /** The task; null if something else was found. */
  fairTask?: Maybe<FairTask>;
  /** The idea, or the one that the comment is about; null for what belongs to fairs. */
  idea?: Maybe<Idea>;
  /** What it is. */
  kind: SearchKind;
  /** Where the words stand in the text, in pieces as for `title`; Markdown without its marks. Of a fair its city, of a task the title of the appearance. */
  snippet?: Maybe<Array<Scalars['String']['output']>>;
  /** What it is called, or the comment's idea, in pieces: every second one, the first of them after the first, is a hit. */
  title?: Maybe<Array<Scalars['String']['output']>>;
};

/** A page of a list. */
export type SearchHitConnection = {
  __typename?: 'SearchHitConnection';
  /** The entries with their cursors. */
  edges: Array<SearchHitEdge>;
  /** The entries alone. */
  nodes: Array<SearchHit>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is the whole truth. */
  totalCountPrecision: CountPrecision;
};

/** An entry of a page. */
export type SearchHitEdge = {
  __typename?: 'SearchHitEdge';
  /** Where the entry stands; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: SearchHit;
};

/** What can be found. */
export type SearchKind =
  /** A comment on an idea. */
  | 'COMMENT'
  /** A fair, a joint appearance, or a task of its plan. */
  | 'FAIR'
  /** An idea. */
  | 'IDEA';

/** What others learn of a single vote once the ballot has closed. */
export type Secrecy =
  /** At the end votes are parted from voters for good; the server's operator could look before. */
  | 'CONFIDENTIAL'
  /** Names are visible once it is published. */
  | 'OPEN'
  /** Firms are visible once it is published, people are not. */
  | 'ORGANISATION';

/** A browser in which you are signed in, or a program that acts as you with an access key. */
export type Session = Node & {
  __typename?: 'Session';
  /** When you signed in there, or made the key. */
  createdAt: Scalars['DateTime']['output'];
  /** When it ends at the latest. */
  expiresAt: Scalars['DateTime']['output'];
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** Whether it is the one that asks. */
  isCurrent: Scalars['Boolean']['output'];
  /** Whether it is a program with an access key. */
  isProgram: Scalars['Boolean']['output'];
  /** When it was last used, to within five minutes. */
  lastSeenAt: Scalars['DateTime']['output'];
  /** What you call the program; null for a browser. */
  name?: Maybe<Scalars['String']['output']>;
  /** What the browser says of itself. */
  userAgent?: Maybe<Scalars['String']['output']>;
};

/** Address and password. */
export type SessionCreateInput = {
  /** The address of the account. */
  email: Scalars['String']['input'];
  /** Its password. */
  password: Scalars['String']['input'];
};

/** You, signed in, or why not. */
export type SessionCreatePayload = {
  __typename?: 'SessionCreatePayload';
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
  /** You after the change. */
  viewer?: Maybe<Viewer>;
};

/** Sign out everywhere. */
export type SessionEndAllInput = {
  /** Here as well. */
  confirm?: Scalars['Boolean']['input'];
};

/** Whether all sessions have ended, or why not. */
export type SessionEndAllPayload = {
  __typename?: 'SessionEndAllPayload';
  /** Whether it was done. */
  ok: Scalars['Boolean']['output'];
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** Where to sign out. */
export type SessionEndInput = {
  /** Another browser or a program; without it this one. */
  sessionId?: InputMaybe<Scalars['ID']['input']>;
};

/** Whether the session has ended, or why not. */
export type SessionEndPayload = {
  __typename?: 'SessionEndPayload';
  /** Whether it was done. */
  ok: Scalars['Boolean']['output'];
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** The sign-in link. */
export type SessionLinkRedeemInput = {
  /** What stands behind the # of the link. */
  token: Scalars['String']['input'];
};

/** You, signed in, or why not. */
export type SessionLinkRedeemPayload = {
  __typename?: 'SessionLinkRedeemPayload';
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
  /** You after the change. */
  viewer?: Maybe<Viewer>;
};

/** Where the sign-in link goes. */
export type SessionLinkRequestInput = {
  /** The address of the account. */
  email: Scalars['String']['input'];
};

/** The same answer whether or not there is an account. */
export type SessionLinkRequestPayload = {
  __typename?: 'SessionLinkRequestPayload';
  /** A letter is on its way if the address has an account. */
  sent: Scalars['Boolean']['output'];
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** For which firm to go on. */
export type SessionSwitchInput = {
  /** One of your own memberships. */
  membershipId: Scalars['ID']['input'];
};

/** You as the other firm's person, or why not. */
export type SessionSwitchPayload = {
  __typename?: 'SessionSwitchPayload';
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
  /** You after the change. */
  viewer?: Maybe<Viewer>;
};

/** The settlement of an appearance: follows the lines until all firms have released it, then never changes. */
export type Settlement = Node & {
  __typename?: 'Settlement';
  /** When the last firm released them. */
  agreedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the figures were computed. */
  computedAt: Scalars['DateTime']['output'];
  /** The currency of all its figures. */
  currency: Scalars['String']['output'];
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** The shared lines. */
  lines: Array<SettlementLine>;
  /** What firms objected to. */
  objections: Array<SettlementObjection>;
  /** When the last payment came. */
  paidAt?: Maybe<Scalars['DateTime']['output']>;
  /** Everybody's figures. */
  parties: Array<SettlementParty>;
  /** Until when it is paid. */
  payUntil: Scalars['Date']['output'];
  /** Where it stands. */
  state: SettlementState;
  /** Who pays whom. */
  transfers: Array<SettlementTransfer>;
  /** Counts how often the figures were computed; a release names the one that was read. */
  version: Scalars['Int']['output'];
  /** Whether you may release and object for your firm. */
  viewerCanRelease: Scalars['Boolean']['output'];
};

/** An answer to an objection. */
export type SettlementAnswerInput = {
  /** The answer. */
  answer: Scalars['String']['input'];
  /** The objection. */
  objectionId: Scalars['ID']['input'];
};

/** The settlement as it is now, or why nothing was changed. */
export type SettlementAnswerPayload = {
  __typename?: 'SettlementAnswerPayload';
  /** The settlement. */
  settlement?: Maybe<Settlement>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** Figures to lay before all firms. */
export type SettlementComputeInput = {
  /** The appearance. */
  appearanceId: Scalars['ID']['input'];
};

/** The settlement, or why there is none. */
export type SettlementComputePayload = {
  __typename?: 'SettlementComputePayload';
  /** The appearance. */
  appearance?: Maybe<Appearance>;
  /** The settlement. */
  settlement?: Maybe<Settlement>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** A shared line as it is settled. */
export type SettlementLine = Node & {
  __typename?: 'SettlementLine';
  /** The line with its documents. */
  budgetLine?: Maybe<BudgetLine>;
  /** The part of the budget. */
  category: BudgetCategory;
  /** The currency in which it was paid. */
  currency: Scalars['String']['output'];
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** Whether a firm objects: then it counts for nobody yet. */
  isDisputed: Scalars['Boolean']['output'];
  /** By what it is shared. */
  key: CostKind;
  /** What one minor unit was worth in the settlement's currency, in millionths. */
  rate: Scalars['Int']['output'];
  /** The day of the rate. */
  rateOn?: Maybe<Scalars['Date']['output']>;
  /** What each firm bears. */
  shares: Array<SettlementShare>;
  /** What it is for. */
  title: Scalars['String']['output'];
  /** What it came to without tax, in the settlement's minor units. */
  total: Scalars['Int']['output'];
  /** The tax on that, in minor units. */
  vat: Scalars['Int']['output'];
  /** How it is charged on. */
  vatMode: VatMode;
  /** Value added tax, in hundredths of a percent. */
  vatRate: Scalars['Int']['output'];
};

/** What is wrong with a line. */
export type SettlementObjectInput = {
  /** The settlement. */
  id: Scalars['ID']['input'];
  /** The line. */
  lineId: Scalars['ID']['input'];
  /** What you propose instead. */
  proposal?: InputMaybe<Scalars['String']['input']>;
  /** What is wrong. */
  reason: Scalars['String']['input'];
};

/** The settlement as it is now, or why nothing was changed. */
export type SettlementObjectPayload = {
  __typename?: 'SettlementObjectPayload';
  /** The settlement. */
  settlement?: Maybe<Settlement>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** A firm objects to a line. */
export type SettlementObjection = Node & {
  __typename?: 'SettlementObjection';
  /** What another firm answered; empty until then. */
  answer: Scalars['String']['output'];
  /** When it was answered. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The firm that answered. */
  answeredBy?: Maybe<Organisation>;
  /** The line. */
  budgetLine?: Maybe<BudgetLine>;
  /** When it was raised. */
  createdAt: Scalars['DateTime']['output'];
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** The firm that objects. */
  organisation?: Maybe<Organisation>;
  /** What it proposes instead. */
  proposal: Scalars['String']['output'];
  /** What is wrong. */
  reason: Scalars['String']['output'];
  /** When the firm let it rest. */
  settledAt?: Maybe<Scalars['DateTime']['output']>;
};

/** An objection that rests. */
export type SettlementObjectionSettleInput = {
  /** The objection. */
  id: Scalars['ID']['input'];
};

/** The settlement as it is now, or why nothing was changed. */
export type SettlementObjectionSettlePayload = {
  __typename?: 'SettlementObjectionSettlePayload';
  /** The settlement. */
  settlement?: Maybe<Settlement>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** A firm's figures, and its release of them. */
export type SettlementParty = Node & {
  __typename?: 'SettlementParty';
  /** What it gets; negative for what it still pays, in minor units. */
  balance: Scalars['Int']['output'];
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** The firm. */
  organisation?: Maybe<Organisation>;
  /** What it bears without tax, in minor units. */
  owed: Scalars['Int']['output'];
  /** What it has paid, in minor units. */
  paid: Scalars['Int']['output'];
  /** When it released the figures. */
  releasedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who released them for it; null where you may not know the person. */
  releasedBy?: Maybe<Person>;
  /** The tax on that, in minor units. */
  vat: Scalars['Int']['output'];
};

/** A payment that came. */
export type SettlementReceiveInput = {
  /** The payment. */
  transferId: Scalars['ID']['input'];
};

/** The settlement as it is now, or why nothing was changed. */
export type SettlementReceivePayload = {
  __typename?: 'SettlementReceivePayload';
  /** The settlement. */
  settlement?: Maybe<Settlement>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** A firm's word on the figures. */
export type SettlementReleaseInput = {
  /** The settlement. */
  id: Scalars['ID']['input'];
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** The settlement as it is now, or why it was not released. */
export type SettlementReleasePayload = {
  __typename?: 'SettlementReleasePayload';
  /** The settlement. */
  settlement?: Maybe<Settlement>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** What a firm bears of a settled line: the line's total by its weight of all weights. */
export type SettlementShare = Node & {
  __typename?: 'SettlementShare';
  /** What it bears without tax, in minor units. */
  amount: Scalars['Int']['output'];
  /** At most how much it bears, in minor units. */
  cap?: Maybe<Scalars['Int']['output']>;
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** The firm. */
  organisation?: Maybe<Organisation>;
  /** What it has paid of the line, in minor units. */
  paid: Scalars['Int']['output'];
  /** The tax on that, in minor units. */
  vat: Scalars['Int']['output'];
  /** Its weight in the key. */
  weight: Scalars['Int']['output'];
  /** All weights together. */
  weights: Scalars['Int']['output'];
};

/** Where the settlement stands. */
export type SettlementState =
  /** All firms have released the figures. */
  | 'AGREED'
  /** The papers are approved. */
  | 'BOTH_APPROVED'
  /** Done. */
  | 'CLOSED'
  /** Costs are collected. */
  | 'COLLECTING'
  /** The figures are computed. */
  | 'COMPUTED'
  /** A firm objects to a line. */
  | 'OBJECTED'
  /** Everything is paid. */
  | 'PAID'
  /** The figures lie before all firms. */
  | 'SENT';

/** Who pays whom how much. */
export type SettlementTransfer = Node & {
  __typename?: 'SettlementTransfer';
  /** How much, in minor units. */
  amount: Scalars['Int']['output'];
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** Who gets it. */
  payee?: Maybe<Organisation>;
  /** Who pays. */
  payer?: Maybe<Organisation>;
  /** When the payee said that it came. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Whose duty a task is. */
export type Side =
  /** The host's duty. */
  | 'HOST'
  /** The duty of both. */
  | 'JOINT'
  /** The partner's duty. */
  | 'PARTNER';

/** A part of a status under a name of the host's own, like "in clarification" within "considering". */
export type Stage = Node & {
  __typename?: 'Stage';
  /** Since when no idea is put there any more; null while it is in use. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** Where it stands among the stages of its status. */
  position: Scalars['Int']['output'];
  /** The status that it is a part of. */
  status: IdeaStatus;
  /** Counts its changes; an edit names the version it was made from. */
  version: Scalars['Int']['output'];
  /** Whether you may rename or archive it. */
  viewerCanEdit: Scalars['Boolean']['output'];
};

/** A page of a list. */
export type StageConnection = {
  __typename?: 'StageConnection';
  /** The entries with their cursors. */
  edges: Array<StageEdge>;
  /** The entries alone. */
  nodes: Array<Stage>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is the whole truth. */
  totalCountPrecision: CountPrecision;
};

/** A new part of a status. */
export type StageCreateInput = {
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What it is called, in 2 to 40 characters. */
  name: Scalars['String']['input'];
  /** Where it stands among the others, from 0 on. */
  position?: Scalars['Int']['input'];
  /** The status that it is a part of. */
  status: IdeaStatus;
};

/** The stage, or why there is none. */
export type StageCreatePayload = {
  __typename?: 'StageCreatePayload';
  /** The stage. */
  stage?: Maybe<Stage>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** An entry of a page. */
export type StageEdge = {
  __typename?: 'StageEdge';
  /** Where the entry stands; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: Stage;
};

/** Another name or place for a stage; what is left out stays as it is. */
export type StageEditInput = {
  /** The stage. */
  id: Scalars['ID']['input'];
  /** Whether ideas can no longer be put there; those that stand there stay. */
  isArchived?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it is called. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Where it stands among the others. */
  position?: InputMaybe<Scalars['Int']['input']>;
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The stage as it is now, or why it was not changed. */
export type StageEditPayload = {
  __typename?: 'StageEditPayload';
  /** The stage. */
  stage?: Maybe<Stage>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** What the card says in a language; an empty text means the usual words. */
export type StandBriefing = Node & {
  __typename?: 'StandBriefing';
  /** The sentence by which visitors are asked whether their data may be passed on. */
  consent: Scalars['String']['output'];
  /** Numbers for emergencies. */
  emergency: Scalars['String']['output'];
  /** The firms in a few sentences. */
  firms: Scalars['String']['output'];
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** In which language. */
  language: CardLanguage;
  /** The rules of the house. */
  rules: Scalars['String']['output'];
  /** What nobody promises. */
  silence: Scalars['String']['output'];
  /** Counts its changes; an edit names the version it was made from. */
  version: Scalars['Int']['output'];
};

/** Who leads the stand on a day, whatever the rank; only then, and only there. */
export type StandManager = Node & {
  __typename?: 'StandManager';
  /** Who leads. */
  crewMember?: Maybe<CrewMember>;
  /** The day. */
  day: Scalars['Date']['output'];
  /** Who takes the place. */
  deputy?: Maybe<CrewMember>;
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** Counts its changes; an edit names the version it was made from. */
  version: Scalars['Int']['output'];
};

/** Who leads the stand on a day. */
export type StandManagerEditInput = {
  /** The appearance. */
  appearanceId: Scalars['ID']['input'];
  /** Who leads. */
  crewMemberId: Scalars['ID']['input'];
  /** A day of the fair. */
  day: Scalars['Date']['input'];
  /** Who takes the place. */
  deputyId?: InputMaybe<Scalars['ID']['input']>;
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Who leads, or why nothing was changed. */
export type StandManagerEditPayload = {
  __typename?: 'StandManagerEditPayload';
  /** The appearance. */
  appearance?: Maybe<Appearance>;
  /** Who leads on that day. */
  standManager?: Maybe<StandManager>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** A part of the stand. */
export type StandZone = Node & {
  __typename?: 'StandZone';
  /** From the stand's left to its corner, in centimetres. */
  across: Scalars['Int']['output'];
  /** From the stand's front to its corner, in centimetres. */
  along: Scalars['Int']['output'];
  /** Its area, in hundredths of a square metre; of a drawn one that of its sides. */
  area: Scalars['Int']['output'];
  /** Its depth in centimetres; 0 until somebody draws it. */
  depth: Scalars['Int']['output'];
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** What it is for. */
  kind: ZoneKind;
  /** The firm whose own it is; null for what is common. */
  organisation?: Maybe<Organisation>;
  /** What it is called. */
  title: Scalars['String']['output'];
  /** Its width in centimetres; 0 until somebody draws it. */
  width: Scalars['Int']['output'];
};

/** A part of the stand. */
export type StandZoneInput = {
  /** From the stand's left to its corner, in centimetres. */
  across?: Scalars['Int']['input'];
  /** From the stand's front to its corner, in centimetres. */
  along?: Scalars['Int']['input'];
  /** Its area, in hundredths of a square metre; a drawn one has its own. */
  area: Scalars['Int']['input'];
  /** Its depth in centimetres; 0 where it is not drawn. */
  depth?: Scalars['Int']['input'];
  /** The zone that it is; left out for a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What it is for. */
  kind: ZoneKind;
  /** The firm whose own it is; for EXCLUSIVE only. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is called. */
  title: Scalars['String']['input'];
  /** Its width in centimetres; 0 where it is not drawn. */
  width?: Scalars['Int']['input'];
};

/** What the host says to a ballot. */
export type StatementKind =
  /** Who joined those who vote after the opening, and why. */
  | 'ADDED'
  /** Where the host does something else than was decided, and why. */
  | 'DEVIATION'
  /** What happens with the result. */
  | 'NEXT';

/** A step of an idea on its way, with the sentence that explains it. */
export type StatusChange = Node & {
  __typename?: 'StatusChange';
  /** Who decided; null where you may not know the person. */
  actor?: Maybe<Person>;
  /** When it was decided. */
  at: Scalars['DateTime']['output'];
  /** Where it stood before; null for the first step. */
  fromStatus?: Maybe<IdeaStatus>;
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** Why, in a sentence; empty where none was needed. */
  sentence: Scalars['String']['output'];
  /** Where it stood afterwards. */
  toStatus: IdeaStatus;
};

/** A page of a list. */
export type StatusChangeConnection = {
  __typename?: 'StatusChangeConnection';
  /** The entries with their cursors. */
  edges: Array<StatusChangeEdge>;
  /** The entries alone. */
  nodes: Array<StatusChange>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is the whole truth. */
  totalCountPrecision: CountPrecision;
};

/** An entry of a page. */
export type StatusChangeEdge = {
  __typename?: 'StatusChangeEdge';
  /** Where the entry stands; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: StatusChange;
};

/** Everything that is told live. */
export type Subscription = {
  __typename?: 'Subscription';
  /** Something happened to an appearance that you may read; of a firm's own costs nobody is told. */
  appearanceChanged: AppearanceEvent;
  /** Something happened to a ballot that you may read; never that somebody voted. */
  ballotChanged: BallotEvent;
  /** Something happened to an idea that you may read. */
  ideaChanged: IdeaEvent;
  /** You are told something, from now on or since a cursor. */
  notificationAdded: NotificationEvent;
};


/** Everything that is told live. */
export type SubscriptionAppearanceChangedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that is told live. */
export type SubscriptionBallotChangedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that is told live. */
export type SubscriptionIdeaChangedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that is told live. */
export type SubscriptionNotificationAddedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
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

/** A person's word that an idea matters. */
export type Support = Node & {
  __typename?: 'Support';
  /** When it was said. */
  createdAt: Scalars['DateTime']['output'];
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** How much it matters. */
  need: Need;
  /** The supporter's firm; null where you may not know it. */
  organisation?: Maybe<Organisation>;
  /** The supporter; null where you may not know the person. */
  person?: Maybe<Person>;
  /** Why it matters, in the person's own words. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** A page of a list. */
export type SupportConnection = {
  __typename?: 'SupportConnection';
  /** The entries with their cursors. */
  edges: Array<SupportEdge>;
  /** The entries alone. */
  nodes: Array<Support>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is the whole truth. */
  totalCountPrecision: CountPrecision;
};

/** Somebody of a partner firm who has no account. */
export type SupportCustomerInput = {
  /** At a mail domain that this firm alone uses here. */
  email: Scalars['String']['input'];
  /** What the person is called. */
  name: Scalars['String']['input'];
  /** The firm; its people read the idea. */
  organisationId: Scalars['ID']['input'];
};

/** An entry of a page. */
export type SupportEdge = {
  __typename?: 'SupportEdge';
  /** Where the entry stands; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: Support;
};

/** Support that the host's people noted down for somebody; it counts once that person says so. */
export type SupportProposal = Node & {
  __typename?: 'SupportProposal';
  /** When it was noted down. */
  createdAt: Scalars['DateTime']['output'];
  /** Until when it can be confirmed. */
  expiresAt: Scalars['DateTime']['output'];
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** How much it matters. */
  need: Need;
  /** Whose word is awaited. */
  person?: Maybe<Person>;
  /** Who noted it down. */
  proposedBy?: Maybe<Person>;
  /** Why it matters, as it was told. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** The person's own word. */
export type SupportProposalAnswerInput = {
  /** Whether it is so, and shall count. */
  accept: Scalars['Boolean']['input'];
  /** What was noted down for you. */
  id: Scalars['ID']['input'];
};

/** What came of it: the idea, or why nothing was changed. */
export type SupportProposalAnswerPayload = {
  __typename?: 'SupportProposalAnswerPayload';
  /** The idea after the change; null if you may no longer read it. */
  idea?: Maybe<Idea>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** A page of a list. */
export type SupportProposalConnection = {
  __typename?: 'SupportProposalConnection';
  /** The entries with their cursors. */
  edges: Array<SupportProposalEdge>;
  /** The entries alone. */
  nodes: Array<SupportProposal>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is the whole truth. */
  totalCountPrecision: CountPrecision;
};

/** What somebody told the host. */
export type SupportProposalCreateInput = {
  /** To whom it matters, if that person has no account; instead of `personId`. */
  customer?: InputMaybe<SupportCustomerInput>;
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The idea. */
  ideaId: Scalars['ID']['input'];
  /** How much it matters. */
  need: Need;
  /** To whom it matters: somebody of a partner firm who reads the idea. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** Why it matters, as it was told. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What was noted down, or why it was not. */
export type SupportProposalCreatePayload = {
  __typename?: 'SupportProposalCreatePayload';
  /** The idea. */
  idea?: Maybe<Idea>;
  /** What waits for the person's word now. */
  supportProposal?: Maybe<SupportProposal>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** An entry of a page. */
export type SupportProposalEdge = {
  __typename?: 'SupportProposalEdge';
  /** Where the entry stands; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: SupportProposal;
};

/** What somebody sees who opens the link of a letter. */
export type SupportProposalPreview = {
  __typename?: 'SupportProposalPreview';
  /** Whether that person can sign in here. */
  hasAccount: Scalars['Boolean']['output'];
  /** The idea. */
  ideaTitle: Scalars['String']['output'];
  /** How much it matters. */
  need: Need;
  /** Whose word is awaited. */
  personName: Scalars['String']['output'];
  /** Who noted it down. */
  proposedByName: Scalars['String']['output'];
  /** Why it matters, as it was told. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The portal. */
  workspaceName: Scalars['String']['output'];
};

/** The person's own word, by the link of a letter. */
export type SupportProposalRedeemInput = {
  /** Whether it is so, and shall count. */
  accept: Scalars['Boolean']['input'];
  /** What stands behind the # of the link. */
  token: Scalars['String']['input'];
};

/** Nothing but the reasons why the link does not work (any more). */
export type SupportProposalRedeemPayload = {
  __typename?: 'SupportProposalRedeemPayload';
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/**
 * A word of the host's by which ideas of all circles are found together.
 *
 * You know those that are offered to everybody, and those of ideas that you read.
 */
export type Tag = Node & {
  __typename?: 'Tag';
  /** Since when no idea is given it any more; null while it is in use. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** Whether everybody may know it and put it on their ideas; the host's people may anyway. */
  isOffered: Scalars['Boolean']['output'];
  /** The word. */
  name: Scalars['String']['output'];
  /** Where it stands among the others. */
  position: Scalars['Int']['output'];
  /** Counts its changes; an edit names the version it was made from. */
  version: Scalars['Int']['output'];
  /** Whether you may rename, move, offer or retire it. */
  viewerCanEdit: Scalars['Boolean']['output'];
  /** Whether you may let another tag stand for it. */
  viewerCanMerge: Scalars['Boolean']['output'];
  /** Whether you are told of new ideas with it. */
  viewerFollows: Scalars['Boolean']['output'];
};

/** A page of a list. */
export type TagConnection = {
  __typename?: 'TagConnection';
  /** The entries with their cursors. */
  edges: Array<TagEdge>;
  /** The entries alone. */
  nodes: Array<Tag>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is the whole truth. */
  totalCountPrecision: CountPrecision;
};

/** A new tag; it stands behind the others. */
export type TagCreateInput = {
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Whether everybody may know and choose it. */
  isOffered?: Scalars['Boolean']['input'];
  /** The word, in 2 to 40 characters. */
  name: Scalars['String']['input'];
};

/** The tag, or why there is none. */
export type TagCreatePayload = {
  __typename?: 'TagCreatePayload';
  /** The tag. */
  tag?: Maybe<Tag>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** An entry of a page. */
export type TagEdge = {
  __typename?: 'TagEdge';
  /** Where the entry stands; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: Tag;
};

/** What is different about a tag; what is left out stays as it is. */
export type TagEditInput = {
  /** The tag. */
  id: Scalars['ID']['input'];
  /** Whether ideas are no longer given it; those that carry it keep it. */
  isArchived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether everybody may know and choose it. */
  isOffered?: InputMaybe<Scalars['Boolean']['input']>;
  /** The word. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** At which place among those in use, from 0 on; the others move. */
  position?: InputMaybe<Scalars['Int']['input']>;
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The tag as it is now, or why it was not changed. */
export type TagEditPayload = {
  __typename?: 'TagEditPayload';
  /** The tag. */
  tag?: Maybe<Tag>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** A tag to follow. */
export type TagFollowInput = {
  /** The tag. */
  tagId: Scalars['ID']['input'];
};

/** The tag, or why nothing was changed. */
export type TagFollowPayload = {
  __typename?: 'TagFollowPayload';
  /** The tag. */
  tag?: Maybe<Tag>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** Two tags that say the same. */
export type TagMergeInput = {
  /** The one that stands for it from now on. */
  intoId: Scalars['ID']['input'];
  /** The one that goes. */
  tagId: Scalars['ID']['input'];
};

/** The tag that is left, or why nothing was changed. */
export type TagMergePayload = {
  __typename?: 'TagMergePayload';
  /** The one that stands for both. */
  tag?: Maybe<Tag>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** A tag to follow no more. */
export type TagUnfollowInput = {
  /** The tag. */
  tagId: Scalars['ID']['input'];
};

/** The tag, or why nothing was changed. */
export type TagUnfollowPayload = {
  __typename?: 'TagUnfollowPayload';
  /** The tag. */
  tag?: Maybe<Tag>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

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

/** The template may be wrong about a task: it took longer, or less long, at one fair after the other. */
export type TemplateProposal = {
  __typename?: 'TemplateProposal';
  /** Its name in the template, such as F10. */
  code: Scalars['String']['output'];
  /** By how many days it was late; early where negative. */
  days: Scalars['Int']['output'];
  /** At how many fairs. */
  editions: Scalars['Int']['output'];
};

/** A version of a circle's terms. */
export type Terms = Node & {
  __typename?: 'Terms';
  /** Rendered and cleaned. */
  html: Scalars['String']['output'];
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** Since when it counts. */
  publishedAt: Scalars['DateTime']['output'];
  /** As written. */
  text: Scalars['Markdown']['output'];
  /** Counts the versions of this circle's terms. */
  version: Scalars['Int']['output'];
};

/** Which version of a circle's terms is accepted for the firm. */
export type TermsAcceptInput = {
  /** The circle. */
  circleId: Scalars['ID']['input'];
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** The circle, or why nothing was changed. */
export type TermsAcceptPayload = {
  __typename?: 'TermsAcceptPayload';
  /** The circle after the change. */
  circle?: Maybe<Circle>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** The new terms of a circle. */
export type TermsPublishInput = {
  /** The circle. */
  circleId: Scalars['ID']['input'];
  /** The whole text. */
  text: Scalars['Markdown']['input'];
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The circle, or why nothing was changed. */
export type TermsPublishPayload = {
  __typename?: 'TermsPublishPayload';
  /** The circle after the change. */
  circle?: Maybe<Circle>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** A heading of the host's over ideas of different partners and circles; nobody else ever learns of it. */
export type Theme = Node & {
  __typename?: 'Theme';
  /** Who began it. */
  author?: Maybe<Person>;
  /** How many supporters are held up without one of them. */
  blockingCount: Scalars['Int']['output'];
  /** When it was begun. */
  createdAt: Scalars['DateTime']['output'];
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** How many ideas belong to it, of those that you read. */
  ideaCount: Scalars['Int']['output'];
  /** Ideas that belong to it, as far as you read them; the most wanted first. */
  ideas: IdeaConnection;
  /** How many supporters call one of them important. */
  importantCount: Scalars['Int']['output'];
  /** How many supporters call one of them nice to have. */
  niceCount: Scalars['Int']['output'];
  /** What the host makes of it; may be empty. */
  note: Scalars['String']['output'];
  /** Partner firms that brought one of them in, or support one. */
  organisations: OrganisationConnection;
  /** What it is called. */
  title: Scalars['String']['output'];
  /** Counts its changes; an edit names the version it was made from. */
  version: Scalars['Int']['output'];
};


/** A heading of the host's over ideas of different partners and circles; nobody else ever learns of it. */
export type ThemeIdeasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A heading of the host's over ideas of different partners and circles; nobody else ever learns of it. */
export type ThemeOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list. */
export type ThemeConnection = {
  __typename?: 'ThemeConnection';
  /** The entries with their cursors. */
  edges: Array<ThemeEdge>;
  /** The entries alone. */
  nodes: Array<Theme>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is the whole truth. */
  totalCountPrecision: CountPrecision;
};

/** A theme to begin. */
export type ThemeCreateInput = {
  /** Its id, if you choose it yourself: the prefix of the type and a new UUID, best of version 7. Sent again it makes nothing new, and answers with what you made the first time. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Ideas that belong to it. */
  ideas?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What you make of it. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** What it is called, in 2 to 140 characters; no two are called the same. */
  title: Scalars['String']['input'];
};

/** The theme, or why there is none. */
export type ThemeCreatePayload = {
  __typename?: 'ThemeCreatePayload';
  /** The theme. */
  theme?: Maybe<Theme>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** A theme to remove. */
export type ThemeDeleteInput = {
  /** The theme. */
  id: Scalars['ID']['input'];
};

/** Whether it is gone, or why it stays. */
export type ThemeDeletePayload = {
  __typename?: 'ThemeDeletePayload';
  /** Whether it was done. */
  ok?: Maybe<Scalars['Boolean']['output']>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** An entry of a page. */
export type ThemeEdge = {
  __typename?: 'ThemeEdge';
  /** Where the entry stands; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: Theme;
};

/** Another title or note; what is left out stays as it is. */
export type ThemeEditInput = {
  /** The theme. */
  id: Scalars['ID']['input'];
  /** What you make of it. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** What it is called. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The version from which the change was made: if there is a newer one, the answer is CONFLICT and the state of now. Without it the change is made whatever happened meanwhile. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The theme as it is now, or why it was not changed. */
export type ThemeEditPayload = {
  __typename?: 'ThemeEditPayload';
  /** The theme. */
  theme?: Maybe<Theme>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** An idea that belongs to a theme. */
export type ThemeIdeaAddInput = {
  /** The idea. */
  ideaId: Scalars['ID']['input'];
  /** The theme. */
  themeId: Scalars['ID']['input'];
};

/** The theme with the idea, or why it was not added. */
export type ThemeIdeaAddPayload = {
  __typename?: 'ThemeIdeaAddPayload';
  /** The idea with its themes. */
  idea?: Maybe<Idea>;
  /** The theme. */
  theme?: Maybe<Theme>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** An idea that belongs to a theme no more. */
export type ThemeIdeaRemoveInput = {
  /** The idea. */
  ideaId: Scalars['ID']['input'];
  /** The theme. */
  themeId: Scalars['ID']['input'];
};

/** The theme without the idea, or why it was not removed. */
export type ThemeIdeaRemovePayload = {
  __typename?: 'ThemeIdeaRemovePayload';
  /** The idea with its themes. */
  idea?: Maybe<Idea>;
  /** The theme. */
  theme?: Maybe<Theme>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** The same text in the portal's languages; whose language is missing reads another one. */
export type TranslatedInput = {
  /** In German. */
  de?: Scalars['String']['input'];
  /** In English. */
  en?: Scalars['String']['input'];
  /** In French. */
  fr?: Scalars['String']['input'];
  /** In Italian. */
  it?: Scalars['String']['input'];
};

/** What moderators know of a person's posts. */
export type Trust = Node & {
  __typename?: 'Trust';
  /** How many posts were approved. */
  approved: Scalars['Int']['output'];
  /** When. */
  at?: Maybe<Scalars['DateTime']['output']>;
  /** Who said so. */
  by?: Maybe<Person>;
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** Whether that came by approvals, and not by somebody's word. */
  isEarned: Scalars['Boolean']['output'];
  /** Whether nobody has to look at the person's posts any more. */
  isTrusted: Scalars['Boolean']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
};

/** Whether somebody has to look at a person's posts first. */
export type TrustChangeInput = {
  /** Somebody of a partner firm. */
  personId: Scalars['ID']['input'];
  /** Why; kept for moderators. */
  reason: Scalars['String']['input'];
  /** Whether the person is trusted from now on. */
  trusted: Scalars['Boolean']['input'];
};

/** The person, or why nothing was changed. */
export type TrustChangePayload = {
  __typename?: 'TrustChangePayload';
  /** The person. */
  person?: Maybe<Person>;
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
};

/** Why a mutation did nothing, in words for the person who asked. */
export type UserError = {
  /** Stable name of the reason. */
  code: Scalars['String']['output'];
  /** The reason in the viewer's language. */
  message: Scalars['String']['output'];
  /** The input's member that has to change, if it is one. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** Whether a cost is charged on in one's own name, or only passed through. */
export type VatMode =
  /** Bought for the other firm, and only passed through. */
  | 'PASS_THROUGH'
  /** Charged on in one's own name, with tax. */
  | 'REINVOICED';

/** You, as whom you are here, and what you may do. */
export type Viewer = {
  __typename?: 'Viewer';
  /** Light or dark. */
  colourScheme: ColourScheme;
  /** The address by which you sign in. */
  email: Scalars['String']['output'];
  /** Whether you can sign in without a mail. */
  hasPassword: Scalars['Boolean']['output'];
  /** Held comments that wait for you; counting stops at 100. */
  heldCommentCount: Scalars['Int']['output'];
  /** Held ideas that wait for you; counting stops at 100. */
  heldIdeaCount: Scalars['Int']['output'];
  /** Whether you belong to the host. */
  isStaff: Scalars['Boolean']['output'];
  /** The language in which the portal speaks to you. */
  locale: Scalars['String']['output'];
  /** The firms for which you can act. */
  memberships: Array<ViewerMembership>;
  /** Wishes to merge that wait for you; counting stops at 100. */
  mergeWishCount: Scalars['Int']['output'];
  /** What you are told, latest first. */
  notifications: NotificationConnection;
  /** Your firm. */
  organisation: Organisation;
  /** Circles that stay closed until a lead of your firm accepts their terms. */
  pendingCircles: Array<Circle>;
  /** You, as others see you. */
  person: Person;
  /** Reported things that wait for you; counting stops at 100. */
  reportCount: Scalars['Int']['output'];
  /** What you may do for your firm. */
  role: Role;
  /** Where you are signed in, and the programs that act as you, latest first. */
  sessions: Array<Session>;
  /** The zone in which you read times. */
  timeZone: Scalars['String']['output'];
  /** How much of it you have not read; counting stops at 100. */
  unreadCount: Scalars['Int']['output'];
  /** Counts the changes of your profile; an edit names the version it was made from. */
  version: Scalars['Int']['output'];
  /** Whether you may invite people. */
  viewerCanInvite: Scalars['Boolean']['output'];
  /** Whether you may make and change circles. */
  viewerCanManageCircles: Scalars['Boolean']['output'];
  /** Whether you may make and change firms. */
  viewerCanManageOrganisations: Scalars['Boolean']['output'];
  /** Whether you may moderate and answer ideas. */
  viewerCanModerate: Scalars['Boolean']['output'];
  /** Whether you may bring in ideas. */
  viewerCanSubmit: Scalars['Boolean']['output'];
  /** How much waits for you: things to moderate, requests to answer, terms to accept. */
  waitingCount: Scalars['Int']['output'];
  /** The portal. */
  workspace: Workspace;
};


/** You, as whom you are here, and what you may do. */
export type ViewerNotificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the firms for which you can act. */
export type ViewerMembership = Node & {
  __typename?: 'ViewerMembership';
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** Whether you act for it now. */
  isCurrent: Scalars['Boolean']['output'];
  /** The firm. */
  organisationName: Scalars['String']['output'];
  /** The portal. */
  workspaceName: Scalars['String']['output'];
};

/** Who counts how much. */
export type Weighting =
  /** Each firm has one vote, cast by a lead; the last one stands. */
  | 'DELEGATE'
  /** Each person counts the same. */
  | 'PERSON'
  /** Each firm has one vote with a published weight from 1 to 5. */
  | 'PUBLISHED'
  /** Each firm counts the same; its people share its weight. */
  | 'SHARED';

/** Somebody asks the owner firm to let more firms read an idea. */
export type WideningRequest = Node & {
  __typename?: 'WideningRequest';
  /** When it was answered, if it was. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The circle that would read it. */
  circle?: Maybe<Circle>;
  /** When it was asked. */
  createdAt: Scalars['DateTime']['output'];
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** The idea in question. */
  idea?: Maybe<Idea>;
  /** The answer; null while it waits. */
  isAccepted?: Maybe<Scalars['Boolean']['output']>;
  /** Why, in their own words; may be empty. */
  note: Scalars['String']['output'];
  /** Who asks. */
  requestedBy?: Maybe<Person>;
  /** Whether you may answer for the owner firm. */
  viewerCanAnswer: Scalars['Boolean']['output'];
};

/** A page of a list. */
export type WideningRequestConnection = {
  __typename?: 'WideningRequestConnection';
  /** The entries with their cursors. */
  edges: Array<WideningRequestEdge>;
  /** The entries alone. */
  nodes: Array<WideningRequest>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in all, counted up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is the whole truth. */
  totalCountPrecision: CountPrecision;
};

/** An entry of a page. */
export type WideningRequestEdge = {
  __typename?: 'WideningRequestEdge';
  /** Where the entry stands; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: WideningRequest;
};

/** What withdrawing costs on a day, in minor units of the settlement's currency. */
export type Withdrawal = {
  __typename?: 'Withdrawal';
  /** After which day it becomes dearer; null at the top. */
  nextOn?: Maybe<Scalars['Date']['output']>;
  /** What your firm would owe then. */
  nextOwn?: Maybe<Scalars['Int']['output']>;
  /** The day. */
  on: Scalars['Date']['output'];
  /** What your firm still owes of its planned share if it leaves alone. */
  own: Scalars['Int']['output'];
  /** What is owed on it, in hundredths of a percent. */
  percent: Scalars['Int']['output'];
  /** Until when that counts. */
  until: Scalars['Date']['output'];
  /** What the organiser wants if nobody comes. */
  whole: Scalars['Int']['output'];
};

/** One host's portal. */
export type Workspace = Node & {
  __typename?: 'Workspace';
  /** Whether comments of people who are not trusted yet are held for moderation. */
  holdsComments: Scalars['Boolean']['output'];
  /** Stable, opaque identifier. */
  id: Scalars['ID']['output'];
  /** The language that it speaks first. */
  locale: Scalars['String']['output'];
  /** What the portal is called. */
  name: Scalars['String']['output'];
  /** After how many approved posts people are trusted. */
  trustAfter: Scalars['Int']['output'];
  /** Counts the changes of its settings; an edit names the version it was made from. */
  version: Scalars['Int']['output'];
  /** Whether you may change its settings. */
  viewerCanSettle: Scalars['Boolean']['output'];
};

/** What the first person of an empty installation says. */
export type WorkspaceSetUpInput = {
  /** The owner's address. */
  email: Scalars['String']['input'];
  /** The language that the portal speaks first. */
  locale: Scalars['String']['input'];
  /** Who owns the portal. */
  name: Scalars['String']['input'];
  /** The host firm. */
  organisationName: Scalars['String']['input'];
  /** The owner's password, at least 12 characters. */
  password: Scalars['String']['input'];
  /** From the one-time address in the server's log. */
  token: Scalars['String']['input'];
  /** What the portal is called. */
  workspaceName: Scalars['String']['input'];
};

/** The owner, signed in, or why nothing was made. */
export type WorkspaceSetUpPayload = {
  __typename?: 'WorkspaceSetUpPayload';
  /** Reasons why nothing was done; empty if it was. Beside CONFLICT stands the thing as it is now. */
  userErrors: Array<UserError>;
  /** You after the change. */
  viewer?: Maybe<Viewer>;
};

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
