export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  DateTime: { input: string; output: string; }
  /** Markdown source as a plain string. */
  Markdown: { input: string; output: string; }
};

export type Circle = Node & {
  __typename?: 'Circle';
  acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  disclosure: Disclosure;
  floor: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  isPending: Scalars['Boolean']['output'];
  kind: CircleKind;
  memberCount?: Maybe<Scalars['Int']['output']>;
  members: Array<CircleMember>;
  name: Scalars['String']['output'];
  terms?: Maybe<Terms>;
  viewerCanAcceptTerms: Scalars['Boolean']['output'];
  viewerCanManage: Scalars['Boolean']['output'];
  viewerCanSubmit: Scalars['Boolean']['output'];
};

export type CircleConnection = {
  __typename?: 'CircleConnection';
  edges: Array<CircleEdge>;
  nodes: Array<Circle>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountPrecision: CountPrecision;
};

export type CircleCreateInput = {
  disclosure: Disclosure;
  floor?: InputMaybe<Scalars['Int']['input']>;
  name: Scalars['String']['input'];
  organisationIds: Array<Scalars['ID']['input']>;
  terms: Scalars['String']['input'];
};

export type CircleCreatePayload = {
  __typename?: 'CircleCreatePayload';
  circle?: Maybe<Circle>;
  userErrors: Array<RefusalError>;
};

export type CircleEdge = {
  __typename?: 'CircleEdge';
  cursor: Scalars['String']['output'];
  node: Circle;
};

export type CircleKind =
  | 'CUSTOM'
  | 'HOUSE'
  | 'OPEN'
  | 'PAIR';

export type CircleMember = {
  __typename?: 'CircleMember';
  acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  acceptedBy?: Maybe<Person>;
  acceptedVersion?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  organisation: Organisation;
  since: Scalars['DateTime']['output'];
};

export type CircleMemberAddInput = {
  circleId: Scalars['ID']['input'];
  organisationId: Scalars['ID']['input'];
};

export type CircleMemberAddPayload = {
  __typename?: 'CircleMemberAddPayload';
  circle?: Maybe<Circle>;
  userErrors: Array<RefusalError>;
};

export type CircleMemberRemoveInput = {
  circleId: Scalars['ID']['input'];
  organisationId: Scalars['ID']['input'];
};

export type CircleMemberRemovePayload = {
  __typename?: 'CircleMemberRemovePayload';
  circle?: Maybe<Circle>;
  userErrors: Array<RefusalError>;
};

export type CircleUpdateInput = {
  disclosure?: InputMaybe<Disclosure>;
  floor?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
};

export type CircleUpdatePayload = {
  __typename?: 'CircleUpdatePayload';
  circle?: Maybe<Circle>;
  userErrors: Array<RefusalError>;
};

export type ColourScheme =
  | 'DARK'
  | 'LIGHT'
  | 'SYSTEM';

export type Comment = Node & {
  __typename?: 'Comment';
  author?: Maybe<Person>;
  body: Scalars['Markdown']['output'];
  bodyHtml: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  editedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  isOfficial: Scalars['Boolean']['output'];
  language: Scalars['String']['output'];
  organisation?: Maybe<Organisation>;
  viewerCanEdit: Scalars['Boolean']['output'];
};

export type CommentConnection = {
  __typename?: 'CommentConnection';
  edges: Array<CommentEdge>;
  nodes: Array<Comment>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountPrecision: CountPrecision;
};

export type CommentCreateInput = {
  body: Scalars['String']['input'];
  id?: InputMaybe<Scalars['ID']['input']>;
  ideaId: Scalars['ID']['input'];
  isOfficial?: InputMaybe<Scalars['Boolean']['input']>;
  language?: InputMaybe<Scalars['String']['input']>;
};

export type CommentCreatePayload = {
  __typename?: 'CommentCreatePayload';
  comment?: Maybe<Comment>;
  idea?: Maybe<Idea>;
  userErrors: Array<RefusalError>;
};

export type CommentEdge = {
  __typename?: 'CommentEdge';
  cursor: Scalars['String']['output'];
  node: Comment;
};

export type CommentEditInput = {
  body: Scalars['String']['input'];
  id: Scalars['ID']['input'];
};

export type CommentEditPayload = {
  __typename?: 'CommentEditPayload';
  comment?: Maybe<Comment>;
  userErrors: Array<RefusalError>;
};

export type CountPrecision =
  | 'AT_LEAST'
  | 'EXACT';

export type DemoMail = {
  __typename?: 'DemoMail';
  html?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  sentAt: Scalars['DateTime']['output'];
  subject: Scalars['String']['output'];
  text: Scalars['String']['output'];
  to: Scalars['String']['output'];
};

export type DemoPerson = {
  __typename?: 'DemoPerson';
  email: Scalars['String']['output'];
  name: Scalars['String']['output'];
  organisation: Scalars['String']['output'];
  password: Scalars['String']['output'];
  role: Scalars['String']['output'];
};

export type Disclosure =
  | 'FIRMS'
  | 'NOBODY'
  | 'PEOPLE';

export type Idea = Node & {
  __typename?: 'Idea';
  author?: Maybe<Person>;
  circle: Circle;
  commentCount: Scalars['Int']['output'];
  comments: CommentConnection;
  createdAt: Scalars['DateTime']['output'];
  excerpt: Scalars['String']['output'];
  history: StatusChangeConnection;
  id: Scalars['ID']['output'];
  isHeld: Scalars['Boolean']['output'];
  language: Scalars['String']['output'];
  lastActivityAt: Scalars['DateTime']['output'];
  number: Scalars['Int']['output'];
  organisation?: Maybe<Organisation>;
  problem: Scalars['Markdown']['output'];
  problemHtml: Scalars['String']['output'];
  proposal: Scalars['Markdown']['output'];
  proposalHtml: Scalars['String']['output'];
  requestedCircle?: Maybe<Circle>;
  status: IdeaStatus;
  supportCount?: Maybe<Scalars['Int']['output']>;
  supportCountFloor?: Maybe<Scalars['Int']['output']>;
  supporters: SupportConnection;
  title: Scalars['String']['output'];
  updatedAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
  viewerCanChangeStatus: Scalars['Boolean']['output'];
  viewerCanComment: Scalars['Boolean']['output'];
  viewerCanEdit: Scalars['Boolean']['output'];
  viewerCanModerate: Scalars['Boolean']['output'];
  viewerCanNarrow: Scalars['Boolean']['output'];
  viewerCanSupport: Scalars['Boolean']['output'];
  viewerCanWiden: Scalars['Boolean']['output'];
  viewerCanWithdraw: Scalars['Boolean']['output'];
  viewerFollows: Scalars['Boolean']['output'];
  viewerSupport?: Maybe<Support>;
  voiceCount?: Maybe<Scalars['Int']['output']>;
  wideningRequest?: Maybe<WideningRequest>;
};


export type IdeaCommentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type IdeaHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type IdeaSupportersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type IdeaApproveInput = {
  ideaId: Scalars['ID']['input'];
  sentence?: InputMaybe<Scalars['String']['input']>;
};

export type IdeaApprovePayload = {
  __typename?: 'IdeaApprovePayload';
  idea?: Maybe<Idea>;
  userErrors: Array<RefusalError>;
};

export type IdeaChange =
  | 'APPROVED'
  | 'COMMENTED'
  | 'COMMENT_EDITED'
  | 'DECLINED'
  | 'EDITED'
  | 'MOVED'
  | 'STATUS_CHANGED'
  | 'SUBMITTED'
  | 'SUPPORTED'
  | 'SUPPORT_WITHDRAWN'
  | 'WITHDRAWN';

export type IdeaConnection = {
  __typename?: 'IdeaConnection';
  edges: Array<IdeaEdge>;
  nodes: Array<Idea>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountPrecision: CountPrecision;
};

export type IdeaEdge = {
  __typename?: 'IdeaEdge';
  cursor: Scalars['String']['output'];
  node: Idea;
};

export type IdeaEditInput = {
  id: Scalars['ID']['input'];
  language?: InputMaybe<Scalars['String']['input']>;
  problem?: InputMaybe<Scalars['String']['input']>;
  proposal?: InputMaybe<Scalars['String']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};

export type IdeaEditPayload = {
  __typename?: 'IdeaEditPayload';
  idea?: Maybe<Idea>;
  userErrors: Array<RefusalError>;
};

export type IdeaEvent = {
  __typename?: 'IdeaEvent';
  at: Scalars['DateTime']['output'];
  change: IdeaChange;
  cursor: Scalars['String']['output'];
  idea?: Maybe<Idea>;
};

export type IdeaFilter = {
  circle?: InputMaybe<Scalars['ID']['input']>;
  followed?: InputMaybe<Scalars['Boolean']['input']>;
  language?: InputMaybe<Scalars['String']['input']>;
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  organisation?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<Array<IdeaStatus>>;
  supported?: InputMaybe<Scalars['Boolean']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};

export type IdeaFollowInput = {
  ideaId: Scalars['ID']['input'];
};

export type IdeaFollowPayload = {
  __typename?: 'IdeaFollowPayload';
  idea?: Maybe<Idea>;
  userErrors: Array<RefusalError>;
};

export type IdeaNarrowInput = {
  ideaId: Scalars['ID']['input'];
};

export type IdeaNarrowPayload = {
  __typename?: 'IdeaNarrowPayload';
  idea?: Maybe<Idea>;
  userErrors: Array<RefusalError>;
};

export type IdeaOrder = {
  direction: OrderDirection;
  field: IdeaOrderField;
};

export type IdeaOrderField =
  | 'CREATED_AT'
  | 'LAST_ACTIVITY_AT'
  | 'SUPPORT';

export type IdeaReturnInput = {
  ideaId: Scalars['ID']['input'];
  sentence: Scalars['String']['input'];
};

export type IdeaReturnPayload = {
  __typename?: 'IdeaReturnPayload';
  idea?: Maybe<Idea>;
  userErrors: Array<RefusalError>;
};

export type IdeaStatus =
  | 'CONSIDERING'
  | 'DECLINED'
  | 'HELD'
  | 'IN_DEVELOPMENT'
  | 'OPEN'
  | 'PLANNED'
  | 'RELEASED'
  | 'WITHDRAWN';

export type IdeaStatusChangeInput = {
  ideaId: Scalars['ID']['input'];
  sentence: Scalars['String']['input'];
  to: IdeaStatus;
};

export type IdeaStatusChangePayload = {
  __typename?: 'IdeaStatusChangePayload';
  idea?: Maybe<Idea>;
  userErrors: Array<RefusalError>;
};

export type IdeaSubmitInput = {
  circleId?: InputMaybe<Scalars['ID']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  language?: InputMaybe<Scalars['String']['input']>;
  problem: Scalars['String']['input'];
  proposal?: InputMaybe<Scalars['String']['input']>;
  title: Scalars['String']['input'];
};

export type IdeaSubmitPayload = {
  __typename?: 'IdeaSubmitPayload';
  idea?: Maybe<Idea>;
  userErrors: Array<RefusalError>;
};

export type IdeaSupportInput = {
  ideaId: Scalars['ID']['input'];
  need: Need;
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type IdeaSupportPayload = {
  __typename?: 'IdeaSupportPayload';
  idea?: Maybe<Idea>;
  userErrors: Array<RefusalError>;
};

export type IdeaSupportWithdrawInput = {
  ideaId: Scalars['ID']['input'];
};

export type IdeaSupportWithdrawPayload = {
  __typename?: 'IdeaSupportWithdrawPayload';
  idea?: Maybe<Idea>;
  userErrors: Array<RefusalError>;
};

export type IdeaUnfollowInput = {
  ideaId: Scalars['ID']['input'];
};

export type IdeaUnfollowPayload = {
  __typename?: 'IdeaUnfollowPayload';
  idea?: Maybe<Idea>;
  userErrors: Array<RefusalError>;
};

export type IdeaWideningRequestInput = {
  circleId: Scalars['ID']['input'];
  ideaId: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
};

export type IdeaWideningRequestPayload = {
  __typename?: 'IdeaWideningRequestPayload';
  idea?: Maybe<Idea>;
  userErrors: Array<RefusalError>;
};

export type IdeaWithdrawInput = {
  ideaId: Scalars['ID']['input'];
  sentence?: InputMaybe<Scalars['String']['input']>;
};

export type IdeaWithdrawPayload = {
  __typename?: 'IdeaWithdrawPayload';
  idea?: Maybe<Idea>;
  userErrors: Array<RefusalError>;
};

export type Invitation = Node & {
  __typename?: 'Invitation';
  email: Scalars['String']['output'];
  expiresAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  invitedBy?: Maybe<Person>;
  isExpired: Scalars['Boolean']['output'];
  organisation: Organisation;
  role: Role;
  sentAt: Scalars['DateTime']['output'];
};

export type InvitationAcceptInput = {
  function?: InputMaybe<Scalars['String']['input']>;
  locale?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  password?: InputMaybe<Scalars['String']['input']>;
  token: Scalars['String']['input'];
};

export type InvitationAcceptPayload = {
  __typename?: 'InvitationAcceptPayload';
  userErrors: Array<RefusalError>;
  viewer?: Maybe<Viewer>;
};

export type InvitationConnection = {
  __typename?: 'InvitationConnection';
  edges: Array<InvitationEdge>;
  nodes: Array<Invitation>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountPrecision: CountPrecision;
};

export type InvitationCreateInput = {
  circleId?: InputMaybe<Scalars['ID']['input']>;
  email: Scalars['String']['input'];
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  organisationId: Scalars['ID']['input'];
  role: Role;
};

export type InvitationCreatePayload = {
  __typename?: 'InvitationCreatePayload';
  invitation?: Maybe<Invitation>;
  userErrors: Array<RefusalError>;
};

export type InvitationEdge = {
  __typename?: 'InvitationEdge';
  cursor: Scalars['String']['output'];
  node: Invitation;
};

export type InvitationPreview = {
  __typename?: 'InvitationPreview';
  email: Scalars['String']['output'];
  invitedByName: Scalars['String']['output'];
  isExpired: Scalars['Boolean']['output'];
  needsPassword: Scalars['Boolean']['output'];
  organisationName: Scalars['String']['output'];
  role: Role;
  workspaceName: Scalars['String']['output'];
};

export type InvitationResendInput = {
  id: Scalars['ID']['input'];
};

export type InvitationResendPayload = {
  __typename?: 'InvitationResendPayload';
  invitation?: Maybe<Invitation>;
  userErrors: Array<RefusalError>;
};

export type InvitationRevokeInput = {
  id: Scalars['ID']['input'];
};

export type InvitationRevokePayload = {
  __typename?: 'InvitationRevokePayload';
  invitation?: Maybe<Invitation>;
  userErrors: Array<RefusalError>;
};

export type MembershipState =
  | 'ACTIVE'
  | 'INVITED'
  | 'LEFT'
  | 'SUSPENDED';

export type Mutation = {
  __typename?: 'Mutation';
  circleCreate?: Maybe<CircleCreatePayload>;
  circleMemberAdd?: Maybe<CircleMemberAddPayload>;
  circleMemberRemove?: Maybe<CircleMemberRemovePayload>;
  circleUpdate?: Maybe<CircleUpdatePayload>;
  commentCreate?: Maybe<CommentCreatePayload>;
  commentEdit?: Maybe<CommentEditPayload>;
  ideaApprove?: Maybe<IdeaApprovePayload>;
  ideaEdit?: Maybe<IdeaEditPayload>;
  ideaFollow?: Maybe<IdeaFollowPayload>;
  ideaNarrow?: Maybe<IdeaNarrowPayload>;
  ideaReturn?: Maybe<IdeaReturnPayload>;
  ideaStatusChange?: Maybe<IdeaStatusChangePayload>;
  ideaSubmit?: Maybe<IdeaSubmitPayload>;
  ideaSupport?: Maybe<IdeaSupportPayload>;
  ideaSupportWithdraw?: Maybe<IdeaSupportWithdrawPayload>;
  ideaUnfollow?: Maybe<IdeaUnfollowPayload>;
  ideaWideningRequest?: Maybe<IdeaWideningRequestPayload>;
  ideaWithdraw?: Maybe<IdeaWithdrawPayload>;
  invitationAccept?: Maybe<InvitationAcceptPayload>;
  invitationCreate?: Maybe<InvitationCreatePayload>;
  invitationResend?: Maybe<InvitationResendPayload>;
  invitationRevoke?: Maybe<InvitationRevokePayload>;
  organisationCreate?: Maybe<OrganisationCreatePayload>;
  organisationUpdate?: Maybe<OrganisationUpdatePayload>;
  passwordChange?: Maybe<PasswordChangePayload>;
  personUpdate?: Maybe<PersonUpdatePayload>;
  profileUpdate?: Maybe<ProfileUpdatePayload>;
  sessionCreate?: Maybe<SessionCreatePayload>;
  sessionEnd?: Maybe<SessionEndPayload>;
  sessionEndAll?: Maybe<SessionEndAllPayload>;
  sessionLinkRedeem?: Maybe<SessionLinkRedeemPayload>;
  sessionLinkRequest?: Maybe<SessionLinkRequestPayload>;
  sessionSwitch?: Maybe<SessionSwitchPayload>;
  termsAccept?: Maybe<TermsAcceptPayload>;
  termsPublish?: Maybe<TermsPublishPayload>;
  wideningAnswer?: Maybe<WideningAnswerPayload>;
  workspaceSetUp?: Maybe<WorkspaceSetUpPayload>;
};


export type MutationCircleCreateArgs = {
  input: CircleCreateInput;
};


export type MutationCircleMemberAddArgs = {
  input: CircleMemberAddInput;
};


export type MutationCircleMemberRemoveArgs = {
  input: CircleMemberRemoveInput;
};


export type MutationCircleUpdateArgs = {
  input: CircleUpdateInput;
};


export type MutationCommentCreateArgs = {
  input: CommentCreateInput;
};


export type MutationCommentEditArgs = {
  input: CommentEditInput;
};


export type MutationIdeaApproveArgs = {
  input: IdeaApproveInput;
};


export type MutationIdeaEditArgs = {
  input: IdeaEditInput;
};


export type MutationIdeaFollowArgs = {
  input: IdeaFollowInput;
};


export type MutationIdeaNarrowArgs = {
  input: IdeaNarrowInput;
};


export type MutationIdeaReturnArgs = {
  input: IdeaReturnInput;
};


export type MutationIdeaStatusChangeArgs = {
  input: IdeaStatusChangeInput;
};


export type MutationIdeaSubmitArgs = {
  input: IdeaSubmitInput;
};


export type MutationIdeaSupportArgs = {
  input: IdeaSupportInput;
};


export type MutationIdeaSupportWithdrawArgs = {
  input: IdeaSupportWithdrawInput;
};


export type MutationIdeaUnfollowArgs = {
  input: IdeaUnfollowInput;
};


export type MutationIdeaWideningRequestArgs = {
  input: IdeaWideningRequestInput;
};


export type MutationIdeaWithdrawArgs = {
  input: IdeaWithdrawInput;
};


export type MutationInvitationAcceptArgs = {
  input: InvitationAcceptInput;
};


export type MutationInvitationCreateArgs = {
  input: InvitationCreateInput;
};


export type MutationInvitationResendArgs = {
  input: InvitationResendInput;
};


export type MutationInvitationRevokeArgs = {
  input: InvitationRevokeInput;
};


export type MutationOrganisationCreateArgs = {
  input: OrganisationCreateInput;
};


export type MutationOrganisationUpdateArgs = {
  input: OrganisationUpdateInput;
};


export type MutationPasswordChangeArgs = {
  input: PasswordChangeInput;
};


export type MutationPersonUpdateArgs = {
  input: PersonUpdateInput;
};


export type MutationProfileUpdateArgs = {
  input: ProfileUpdateInput;
};


export type MutationSessionCreateArgs = {
  input: SessionCreateInput;
};


export type MutationSessionEndArgs = {
  input: SessionEndInput;
};


export type MutationSessionEndAllArgs = {
  input: SessionEndAllInput;
};


export type MutationSessionLinkRedeemArgs = {
  input: SessionLinkRedeemInput;
};


export type MutationSessionLinkRequestArgs = {
  input: SessionLinkRequestInput;
};


export type MutationSessionSwitchArgs = {
  input: SessionSwitchInput;
};


export type MutationTermsAcceptArgs = {
  input: TermsAcceptInput;
};


export type MutationTermsPublishArgs = {
  input: TermsPublishInput;
};


export type MutationWideningAnswerArgs = {
  input: WideningAnswerInput;
};


export type MutationWorkspaceSetUpArgs = {
  input: WorkspaceSetUpInput;
};

export type Need =
  | 'BLOCKING'
  | 'IMPORTANT'
  | 'NICE';

export type Node = {
  id: Scalars['ID']['output'];
};

export type OrderDirection =
  | 'ASC'
  | 'DESC';

export type Organisation = Node & {
  __typename?: 'Organisation';
  circles: Array<Circle>;
  city?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  isOwn: Scalars['Boolean']['output'];
  kind: OrganisationKind;
  name: Scalars['String']['output'];
  people: PersonConnection;
};


export type OrganisationPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type OrganisationConnection = {
  __typename?: 'OrganisationConnection';
  edges: Array<OrganisationEdge>;
  nodes: Array<Organisation>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountPrecision: CountPrecision;
};

export type OrganisationCreateInput = {
  city?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
};

export type OrganisationCreatePayload = {
  __typename?: 'OrganisationCreatePayload';
  organisation?: Maybe<Organisation>;
  userErrors: Array<RefusalError>;
};

export type OrganisationEdge = {
  __typename?: 'OrganisationEdge';
  cursor: Scalars['String']['output'];
  node: Organisation;
};

export type OrganisationKind =
  | 'HOST'
  | 'PARTNER';

export type OrganisationUpdateInput = {
  city?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
};

export type OrganisationUpdatePayload = {
  __typename?: 'OrganisationUpdatePayload';
  organisation?: Maybe<Organisation>;
  userErrors: Array<RefusalError>;
};

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

export type PasswordChangeInput = {
  currentPassword?: InputMaybe<Scalars['String']['input']>;
  newPassword: Scalars['String']['input'];
};

export type PasswordChangePayload = {
  __typename?: 'PasswordChangePayload';
  userErrors: Array<RefusalError>;
  viewer?: Maybe<Viewer>;
};

export type Person = Node & {
  __typename?: 'Person';
  email?: Maybe<Scalars['String']['output']>;
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  function?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  isViewer: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  organisation?: Maybe<Organisation>;
  partners: Array<Organisation>;
  role: Role;
  state: MembershipState;
  viewerCanManage: Scalars['Boolean']['output'];
};

export type PersonConnection = {
  __typename?: 'PersonConnection';
  edges: Array<PersonEdge>;
  nodes: Array<Person>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountPrecision: CountPrecision;
};

export type PersonEdge = {
  __typename?: 'PersonEdge';
  cursor: Scalars['String']['output'];
  node: Person;
};

export type PersonFilter = {
  organisation?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<MembershipState>;
};

export type PersonUpdateInput = {
  id: Scalars['ID']['input'];
  partnerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  role?: InputMaybe<Role>;
  state?: InputMaybe<MembershipState>;
};

export type PersonUpdatePayload = {
  __typename?: 'PersonUpdatePayload';
  person?: Maybe<Person>;
  userErrors: Array<RefusalError>;
};

export type Portal = {
  __typename?: 'Portal';
  demoPeople: Array<DemoPerson>;
  isDemo: Scalars['Boolean']['output'];
  isSetUp: Scalars['Boolean']['output'];
  locale: Scalars['String']['output'];
  name: Scalars['String']['output'];
};

export type ProfileUpdateInput = {
  colourScheme?: InputMaybe<ColourScheme>;
  function?: InputMaybe<Scalars['String']['input']>;
  locale?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

export type ProfileUpdatePayload = {
  __typename?: 'ProfileUpdatePayload';
  userErrors: Array<RefusalError>;
  viewer?: Maybe<Viewer>;
};

export type Query = {
  __typename?: 'Query';
  circles?: Maybe<CircleConnection>;
  idea?: Maybe<Idea>;
  ideas?: Maybe<IdeaConnection>;
  invitation?: Maybe<InvitationPreview>;
  invitations?: Maybe<InvitationConnection>;
  mailbox?: Maybe<Array<DemoMail>>;
  moderationQueue?: Maybe<IdeaConnection>;
  node?: Maybe<Node>;
  nodes: Array<Maybe<Node>>;
  organisations?: Maybe<OrganisationConnection>;
  people?: Maybe<PersonConnection>;
  portal: Portal;
  viewer?: Maybe<Viewer>;
  wideningRequests?: Maybe<WideningRequestConnection>;
};


export type QueryCirclesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryIdeaArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  number?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryIdeasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IdeaFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<IdeaOrder>;
};


export type QueryInvitationArgs = {
  token: Scalars['String']['input'];
};


export type QueryInvitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMailboxArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryModerationQueueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QueryOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryWideningRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type RefusalError = UserError & {
  __typename?: 'RefusalError';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
};

export type Role =
  | 'ADMIN'
  | 'GUEST'
  | 'LEAD'
  | 'MEMBER'
  | 'MODERATOR'
  | 'OWNER'
  | 'PARTNER_MEMBER';

export type Session = {
  __typename?: 'Session';
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  isCurrent: Scalars['Boolean']['output'];
  lastSeenAt: Scalars['DateTime']['output'];
  userAgent?: Maybe<Scalars['String']['output']>;
};

export type SessionCreateInput = {
  email: Scalars['String']['input'];
  password: Scalars['String']['input'];
};

export type SessionCreatePayload = {
  __typename?: 'SessionCreatePayload';
  userErrors: Array<RefusalError>;
  viewer?: Maybe<Viewer>;
};

export type SessionEndAllInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type SessionEndAllPayload = {
  __typename?: 'SessionEndAllPayload';
  ok: Scalars['Boolean']['output'];
  userErrors: Array<RefusalError>;
};

export type SessionEndInput = {
  sessionId?: InputMaybe<Scalars['ID']['input']>;
};

export type SessionEndPayload = {
  __typename?: 'SessionEndPayload';
  ok: Scalars['Boolean']['output'];
  userErrors: Array<RefusalError>;
};

export type SessionLinkRedeemInput = {
  token: Scalars['String']['input'];
};

export type SessionLinkRedeemPayload = {
  __typename?: 'SessionLinkRedeemPayload';
  userErrors: Array<RefusalError>;
  viewer?: Maybe<Viewer>;
};

export type SessionLinkRequestInput = {
  email: Scalars['String']['input'];
};

export type SessionLinkRequestPayload = {
  __typename?: 'SessionLinkRequestPayload';
  sent: Scalars['Boolean']['output'];
  userErrors: Array<RefusalError>;
};

export type SessionSwitchInput = {
  membershipId: Scalars['ID']['input'];
};

export type SessionSwitchPayload = {
  __typename?: 'SessionSwitchPayload';
  userErrors: Array<RefusalError>;
  viewer?: Maybe<Viewer>;
};

export type StatusChange = Node & {
  __typename?: 'StatusChange';
  actor?: Maybe<Person>;
  at: Scalars['DateTime']['output'];
  from?: Maybe<IdeaStatus>;
  id: Scalars['ID']['output'];
  sentence: Scalars['String']['output'];
  to: IdeaStatus;
};

export type StatusChangeConnection = {
  __typename?: 'StatusChangeConnection';
  edges: Array<StatusChangeEdge>;
  nodes: Array<StatusChange>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountPrecision: CountPrecision;
};

export type StatusChangeEdge = {
  __typename?: 'StatusChangeEdge';
  cursor: Scalars['String']['output'];
  node: StatusChange;
};

export type Subscription = {
  __typename?: 'Subscription';
  ideaChanged: IdeaEvent;
};


export type SubscriptionIdeaChangedArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
};

export type Support = Node & {
  __typename?: 'Support';
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  need: Need;
  organisation?: Maybe<Organisation>;
  person?: Maybe<Person>;
  reason?: Maybe<Scalars['String']['output']>;
};

export type SupportConnection = {
  __typename?: 'SupportConnection';
  edges: Array<SupportEdge>;
  nodes: Array<Support>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountPrecision: CountPrecision;
};

export type SupportEdge = {
  __typename?: 'SupportEdge';
  cursor: Scalars['String']['output'];
  node: Support;
};

export type Terms = Node & {
  __typename?: 'Terms';
  html: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  publishedAt: Scalars['DateTime']['output'];
  text: Scalars['Markdown']['output'];
  version: Scalars['Int']['output'];
};

export type TermsAcceptInput = {
  circleId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type TermsAcceptPayload = {
  __typename?: 'TermsAcceptPayload';
  circle?: Maybe<Circle>;
  userErrors: Array<RefusalError>;
};

export type TermsPublishInput = {
  circleId: Scalars['ID']['input'];
  text: Scalars['String']['input'];
};

export type TermsPublishPayload = {
  __typename?: 'TermsPublishPayload';
  circle?: Maybe<Circle>;
  userErrors: Array<RefusalError>;
};

export type UserError = {
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
};

export type Viewer = {
  __typename?: 'Viewer';
  colourScheme: ColourScheme;
  email: Scalars['String']['output'];
  hasPassword: Scalars['Boolean']['output'];
  isStaff: Scalars['Boolean']['output'];
  locale: Scalars['String']['output'];
  memberships: Array<ViewerMembership>;
  organisation: Organisation;
  pendingCircles: Array<Circle>;
  person: Person;
  role: Role;
  sessions: Array<Session>;
  timeZone: Scalars['String']['output'];
  viewerCanInvite: Scalars['Boolean']['output'];
  viewerCanManageCircles: Scalars['Boolean']['output'];
  viewerCanManageOrganisations: Scalars['Boolean']['output'];
  viewerCanModerate: Scalars['Boolean']['output'];
  waitingCount: Scalars['Int']['output'];
  workspace: Workspace;
};

export type ViewerMembership = {
  __typename?: 'ViewerMembership';
  id: Scalars['ID']['output'];
  isCurrent: Scalars['Boolean']['output'];
  organisationName: Scalars['String']['output'];
  workspaceName: Scalars['String']['output'];
};

export type WideningAnswerInput = {
  accept: Scalars['Boolean']['input'];
  id: Scalars['ID']['input'];
};

export type WideningAnswerPayload = {
  __typename?: 'WideningAnswerPayload';
  idea?: Maybe<Idea>;
  userErrors: Array<RefusalError>;
  wideningRequest?: Maybe<WideningRequest>;
};

export type WideningRequest = Node & {
  __typename?: 'WideningRequest';
  circle?: Maybe<Circle>;
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  idea?: Maybe<Idea>;
  note?: Maybe<Scalars['String']['output']>;
  requestedBy?: Maybe<Person>;
  viewerCanAnswer: Scalars['Boolean']['output'];
};

export type WideningRequestConnection = {
  __typename?: 'WideningRequestConnection';
  edges: Array<WideningRequestEdge>;
  nodes: Array<WideningRequest>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountPrecision: CountPrecision;
};

export type WideningRequestEdge = {
  __typename?: 'WideningRequestEdge';
  cursor: Scalars['String']['output'];
  node: WideningRequest;
};

export type Workspace = {
  __typename?: 'Workspace';
  id: Scalars['ID']['output'];
  locale: Scalars['String']['output'];
  name: Scalars['String']['output'];
};

export type WorkspaceSetUpInput = {
  email: Scalars['String']['input'];
  locale: Scalars['String']['input'];
  name: Scalars['String']['input'];
  organisationName: Scalars['String']['input'];
  password: Scalars['String']['input'];
  token: Scalars['String']['input'];
  workspaceName: Scalars['String']['input'];
};

export type WorkspaceSetUpPayload = {
  __typename?: 'WorkspaceSetUpPayload';
  userErrors: Array<RefusalError>;
  viewer?: Maybe<Viewer>;
};
