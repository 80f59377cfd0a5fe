META
key;value
# made by hand, to see what a reader does with it
description;Ranks
num_projects;3
num_votes;3
budget;5
vote_type;ordinal
max_length;3
rule;greedy-no-skip
PROJECTS
project_id;cost;name
x;3;Ex
y;3;Why
z;1;Zet
VOTES
voter_id;vote;vote_strength
a;x,y,z;1
b;y,x;2
c;x;1

