META
key;value
description;"Ideas; 2025"
num_projects;3
num_votes;4
budget;1000,50
vote_type;cumulative
max_sum_points;10
rule;greedy-threshold
min_project_score_threshold;4
PROJECTS
project_id;cost;score;name
p-1;600.25;14;"Cheese; ""old"" and new"
p-2;400;12;Whey
p-3;0.25;3;"A cart for two"
VOTES
voter_id;vote;points;voting_method
1;p-1,p-2;6,4;internet
2; p-2 , p-1 ;8,2;paper
3;p-1,p-3;6,3;internet
4;;;internet;

