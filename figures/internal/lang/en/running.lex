# Words of running totals and of the period a total covers.
#
# phrase              class

so far                running
to date               running
in total              running
in all                running
altogether            running
overall               running
thus far              running
until now             running
till now              running
up to now             running
a total of            running
total of              running
total number of       running
the total number of   running
as of                 running
all told              running
