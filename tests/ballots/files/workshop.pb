META
key;value
description;"Test; with semicolon"
country;Switzerland
num_projects;4
num_votes;6
budget;100,50
vote_type;approval
rule;equalshares/add1
max_length;3
PROJECTS
project_id;cost;name;selected
a;60;"Alpha; the first";1
b;40.5;Beta;1
c;50;Gamma;0
d;30;Delta;0
VOTES
voter_id;vote;age
1;a,b;20
2;a,b ;20
3;a;20
4;c,d;20
5;c,d;20

6;;20
